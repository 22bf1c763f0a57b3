package io.github.siteblog.fork;

import io.github.siteblog.cache.RecordCodec;
import io.github.siteblog.goal.Goal;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes and reads goals. */
final class GoalCodec {

    private static final List<Class<?>> KINDS = List.of(Goal.class.getPermittedSubclasses());

    private GoalCodec() {}

    static void write(Goal goal, DataOutputStream out) throws IOException {
        out.writeByte(KINDS.indexOf(goal.getClass()));
        RecordCodec.write((Record) goal, out);
        out.flush();
    }

    static Goal read(DataInputStream in) throws IOException {
        return (Goal) RecordCodec.read(KINDS.get(in.readByte()).asSubclass(Record.class), in);
    }
}
