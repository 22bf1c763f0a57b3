package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.Path;

/** A process that publishes one edition of a site after the other until it is killed. */
final class PublishingLoop {

    private PublishingLoop() {}

    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        System.out.println("ready");
        for (var next = Edition.OLD; ; next = next == Edition.OLD ? Edition.NEW : Edition.OLD) {
            next.write(root);
        }
    }
}
