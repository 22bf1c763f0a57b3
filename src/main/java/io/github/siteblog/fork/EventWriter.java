package io.github.siteblog.fork;

import io.github.siteblog.cache.RecordCodec;
import io.github.siteblog.fork.Event.Kind;
import io.github.siteblog.goal.Console;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Tells the JVM that waits for a goal how it goes; any thread may tell. */
final class EventWriter implements Console {

    private final DataOutputStream out;

    EventWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    @Override
    public void info(String line) {
        write(new Event(Kind.INFO, line));
    }

    @Override
    public void warn(String line) {
        write(new Event(Kind.WARN, line));
    }

    @Override
    public void error(String line) {
        write(new Event(Kind.ERROR, line));
    }

    @Override
    public void print(String line) {
        write(new Event(Kind.PRINT, line));
    }

    void done() {
        write(new Event(Kind.DONE, ""));
    }

    void failed(String why) {
        write(new Event(Kind.FAILED, why));
    }

    void broken(String why, Throwable thrown) {
        write(new Event(Kind.BROKEN, why), Fault.of(thrown));
    }

    private synchronized void write(Record... records) {
        try {
            for (var each : records) {
                RecordCodec.write(each, out);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
