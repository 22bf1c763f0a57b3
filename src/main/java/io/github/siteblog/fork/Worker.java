package io.github.siteblog.fork;

import io.github.siteblog.goal.Goal;
import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.goal.IoFault;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * Does goals, one at a time, in a JVM of their own: they are read from the standard input, and events go to the standard
 * output. Ends when the input does, which it does with the JVM that waits for it, however that ends.
 */
public final class Worker {

    private Worker() {}

    /** Does the goals. */
    public static void main(String[] arguments) {
        var events = new EventWriter(System.out);
        System.setOut(System.err); // whatever a library prints is no event
        var goals = new DataInputStream(System.in);
        try {
            while (true) {
                var goal = GoalCodec.read(goals);
                new Thread(() -> perform(goal, events), "goal").start();
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1); // also with a goal that is not done: nobody waits for it
        }
    }

    private static void perform(Goal goal, EventWriter events) {
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
}
