package io.github.siteblog.goal;

import io.github.siteblog.parallel.Progress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells of work that takes longer than a person likes to wait: a line for every tenth of it. */
public final class ProgressLog implements Progress {

    private static final long PATIENCE = 2_000_000_000;
    private static final int TENTHS = 10;

    private final Consumer<String> log;
    private final LongSupplier nanoseconds;
    private final long began;
    private final Map<String, Integer> told = new HashMap<>();

    /**
     * Begins to watch.
     *
     * @param log takes the lines
     * @param nanoseconds a clock
     */
    public ProgressLog(Consumer<String> log, LongSupplier nanoseconds) {
        this.log = log;
        this.nanoseconds = nanoseconds;
        this.began = nanoseconds.getAsLong();
    }

    @Override
    public synchronized void done(String work, int done, int all) {
        var tenths = (int) ((long) TENTHS * done / all);
        var round = work + all; // people are read before posts
        if (all < TENTHS || tenths == TENTHS || tenths <= told.getOrDefault(round, 0)) {
            return; // the end is told by what comes next
        }
        told.put(round, tenths);
        if (nanoseconds.getAsLong() - began > PATIENCE) {
            log.accept(String.format(Locale.ROOT, "%s %,d of %,d files.", work, done, all));
        }
    }
}
