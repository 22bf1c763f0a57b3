package io.github.siteblog.goal;

import io.github.siteblog.parallel.Progress;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells of work that takes longer than a person likes to wait: a line for every tenth of it. */
public final class ProgressLog implements Progress {

    private static final long PATIENCE = 2_000_000_000;
    private static final int TENTHS = 10;

    private final Consumer<String> log;
    private final LongSupplier nanoseconds;
    private final long began;

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
    public Runnable begin(String work, int all) {
        return new Work(work, all)::oneMore;
    }

    private final class Work {

        private final String name;
        private final int all;
        private int done;

        Work(String name, int all) {
            this.name = name;
            this.all = all;
        }

        synchronized void oneMore() {
            var before = tenths();
            done++;
            var isTold = all >= TENTHS && done < all; // the end is told by what comes next
            if (isTold && tenths() > before && nanoseconds.getAsLong() - began > PATIENCE) {
                log.accept(String.format(Locale.ROOT, "%s %,d of %,d files.", name, done, all));
            }
        }

        private long tenths() {
            return (long) TENTHS * done / all;
        }
    }
}
