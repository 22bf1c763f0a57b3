package io.github.siteblog.fork;

import io.github.siteblog.cache.RecordCodec;
import io.github.siteblog.goal.Console;
import io.github.siteblog.goal.Goal;
import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.goal.ToldFault;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JVM for one goal, which ends with it and with the JVM that waits for it.
 *
 * @param java the program that starts it
 * @param classPath the files that this program is made of
 * @param memory how many bytes its heap may have
 */
public record ForkedJvm(Path java, List<Path> classPath, long memory) {

    private static final List<String> OPTIONS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    /** What is made lives for a moment only, so there is more room for it than a JVM would choose. */
    private static final long YOUNG = 192L * 1024 * 1024;

    /** Options of the user that are meant for the JVM of the build, such as a debugger's port. */
    private static final List<String> FOREIGN_OPTIONS =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    public ForkedJvm {
        classPath = List.copyOf(classPath);
    }

    /**
     * Does a goal there.
     *
     * @param console takes what the goal tells
     */
    public void run(Goal goal, Console console) throws IOException, GoalFailure {
        var process = start();
        try {
            GoalCodec.write(goal, new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
            follow(new DataInputStream(new BufferedInputStream(process.getInputStream())), console);
        } catch (ToldFault e) {
            throw e;
        } catch (IOException e) {
            throw new ToldFault(
                    "The JVM that did the goal ended before it was done. Run it again with -Dsite-blog.fork=false, which needs no other JVM.",
                    e);
        } finally {
            process.destroyForcibly(); // it has told its last
        }
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT);
        FOREIGN_OPTIONS.forEach(builder.environment()::remove);
        return builder.start();
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(OPTIONS);
        command.add("-Xmx" + memory);
        command.add("-Xmn" + Math.min(YOUNG, memory / 3));
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(Worker.class.getName());
        return command;
    }

    private static void follow(DataInputStream events, Console console) throws IOException, GoalFailure {
        while (true) {
            var event = RecordCodec.read(Event.class, events);
            switch (event.kind()) {
                case INFO -> console.info(event.text());
                case WARN -> console.warn(event.text());
                case ERROR -> console.error(event.text());
                case PRINT -> console.print(event.text());
                case FAILED -> throw new GoalFailure(event.text());
                case BROKEN ->
                    throw new ToldFault(
                            event.text(), RecordCodec.read(Fault.class, events).exception());
                case DONE -> {
                    return;
                }
            }
        }
    }
}
