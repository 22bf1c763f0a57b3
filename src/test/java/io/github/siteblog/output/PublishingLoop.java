package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that publishes one edition of a site after the other until it is killed. */
final class PublishingLoop {

    private PublishingLoop() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var root = Path.of(arguments[0]);
        System.out.println("ready");
        for (var next = Edition.OLD; ; next = next == Edition.OLD ? Edition.NEW : Edition.OLD) {
            next.write(root);
            Thread.sleep(5);
        }
    }

    /** Starts the process, and waits until it publishes. */
    static Process start(Path root) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PublishingLoop.class.getName(),
                root.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != 'r') {
            throw new IOException("The process has not started.");
        }
        return process;
    }
}
