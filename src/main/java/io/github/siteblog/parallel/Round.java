package io.github.siteblog.parallel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A step that is applied to many items by several threads. Each takes the next item until none is left, since handing over
 * takes longer than what most items need. After a failure no further item is taken; those before it have been by then.
 *
 * @param <T> what goes in
 * @param <R> what comes out
 */
final class Round<T, R> implements Runnable {

    private final List<T> items;
    private final Workers.Step<T, R> step;
    private final List<R> results;
    private final AtomicInteger next = new AtomicInteger();
    private final SortedMap<Integer, Throwable> failures = Collections.synchronizedSortedMap(new TreeMap<>());

    Round(List<T> items, Workers.Step<T, R> step) {
        this.items = items;
        this.step = step;
        this.results = new ArrayList<>(Collections.nCopies(items.size(), null));
    }

    /** What each of the threads does. */
    @Override
    public void run() {
        for (var i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            try {
                results.set(i, step.apply(items.get(i)));
            } catch (Throwable e) {
                failures.put(i, e);
                stop();
            }
        }
    }

    /** Has no further item taken. */
    void stop() {
        next.set(items.size());
    }

    /** What came out, in the order of the items, after all threads have ended; the failure of the first that failed. */
    List<R> results() throws IOException {
        if (failures.isEmpty()) {
            return results;
        }
        var failure = failures.get(failures.firstKey());
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof UncheckedIOException unchecked) {
            throw unchecked.getCause();
        }
        if (failure instanceof Error error) {
            throw error; // such as memory that is used up, whatever was in the middle of it
        }
        throw new IllegalStateException(failure);
    }
}
