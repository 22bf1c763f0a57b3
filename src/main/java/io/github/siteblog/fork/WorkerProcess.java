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
import java.io.IOException;

/** A running {@link Worker}, seen from the JVM that waits for it; it does one goal at a time. */
final class WorkerProcess {

    private final Process process;
    private final DataOutputStream goals;
    private final DataInputStream events;
    private boolean isFree = true;

    WorkerProcess(Process process) {
        this.process = process;
        goals = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        events = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Whether the JVM runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it can do a goal: it has ended the last one, and not with a fault. */
    boolean isFree() {
        return isFree;
    }

    /** Ends it, whatever it does. */
    void end() {
        process.destroyForcibly();
    }

    void awaitEnd() {
        process.onExit().join();
    }

    /** Does a goal. */
    void run(Goal goal, Console console) throws ToldFault, GoalFailure {
        isFree = false;
        try {
            GoalCodec.write(goal, goals);
            follow(console);
        } catch (ToldFault e) {
            throw e;
        } catch (IOException e) {
            throw new ToldFault(
                    "The JVM that did the goal ended before it was done. Run it again with -Dsite-blog.fork=false, which needs no other JVM.",
                    e);
        }
    }

    private void follow(Console console) throws IOException, GoalFailure {
        while (true) {
            var event = RecordCodec.read(Event.class, events);
            switch (event.kind()) {
                case INFO -> console.info(event.text());
                case WARN -> console.warn(event.text());
                case ERROR -> console.error(event.text());
                case PRINT -> console.print(event.text());
                case FAILED -> {
                    isFree = true;
                    throw new GoalFailure(event.text());
                }
                case BROKEN ->
                    throw new ToldFault(
                            event.text(), RecordCodec.read(Fault.class, events).exception());
                case DONE -> {
                    isFree = true;
                    return;
                }
            }
        }
    }
}
