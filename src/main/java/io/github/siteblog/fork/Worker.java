package io.github.siteblog.fork;

import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.goal.IoFault;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Does one goal in a JVM of its own: it is read from the standard input, and events go to the standard output. */
public final class Worker {

    private Worker() {}

    /** Does the goal. */
    public static void main(String[] arguments) throws IOException {
        var events = new EventWriter(System.out);
        System.setOut(System.err); // whatever a library prints is no event
        var goal = GoalCodec.read(new DataInputStream(System.in));
        endWith(System.in);
        try {
            goal.run(events);
            events.done();
        } catch (GoalFailure e) {
            events.failed(e.getMessage());
        } catch (IOException e) {
            events.broken(IoFault.message(e), e);
        } catch (OutOfMemoryError e) {
            var megabytes = Runtime.getRuntime().maxMemory() / (1024 * 1024);
            events.broken(
                    "The %s MB that Maven may use are too little for this blog. Write -Xmx1g or more into .mvn/jvm.config or MAVEN_OPTS."
                            .formatted(megabytes),
                    e);
        } catch (RuntimeException | Error e) {
            events.broken(e.toString(), e);
        }
    }

    /** Ends this JVM when the one that waits for it has ended, however that was. */
    private static void endWith(InputStream lifeline) {
        var watch = new Thread(() -> awaitEnd(lifeline), "lifeline");
        watch.setDaemon(true);
        watch.start();
    }

    private static void awaitEnd(InputStream lifeline) {
        try {
            lifeline.read(); // nothing more is ever sent
        } catch (IOException e) {
            // A lifeline that cannot be read has ended, too.
        }
        Runtime.getRuntime().halt(1);
    }
}
