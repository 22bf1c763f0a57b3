package io.github.siteblog.parallel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A fixed number of threads; results come in the order of the input, however many threads there are. */
public final class Workers implements AutoCloseable {

    /** Deeply nested Markdown is parsed and rendered by recursion. */
    private static final long STACK_SIZE = 16L * 1024 * 1024;

    /**
     * What is done with one item.
     *
     * @param <T> what goes in
     * @param <R> what comes out
     */
    @FunctionalInterface
    public interface Step<T, R> {
        R apply(T item) throws IOException;
    }

    private final int count;
    private final ExecutorService threads;
    private final Progress progress;

    /**
     * Starts the threads.
     *
     * @param count how many, at least 1
     */
    public Workers(int count) {
        this(count, Progress.none());
    }

    /**
     * Starts the threads.
     *
     * @param count how many, at least 1
     * @param progress is told of the work that has a name
     */
    public Workers(int count, Progress progress) {
        this.count = count;
        this.progress = progress;
        if (count < 1) {
            throw new IllegalArgumentException("count must be >= 1, was " + count);
        }
        threads = Executors.newFixedThreadPool(count, task -> {
            var thread = new Thread(null, task, "site-blog", STACK_SIZE);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Applies a step to every item, and tells of it.
     *
     * @param work what the step does: {@code Read}
     */
    public <T, R> List<R> map(String work, List<T> items, Step<T, R> step) throws IOException {
        var oneMore = progress.begin(work, items.size());
        return map(items, item -> {
            var result = step.apply(item);
            oneMore.run();
            return result;
        });
    }

    /** Applies a step to every item. */
    public <T, R> List<R> map(List<T> items, Step<T, R> step) throws IOException {
        var round = new Round<>(items, step);
        try {
            for (var end :
                    threads.invokeAll(Collections.nCopies(Math.min(count, items.size()), Executors.callable(round)))) {
                end.get();
            }
        } catch (InterruptedException e) {
            round.stop();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The build was interrupted.");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return round.results();
    }

    /** Ends the threads, and waits for what they are in the middle of. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
