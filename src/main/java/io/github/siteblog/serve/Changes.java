package io.github.siteblog.serve;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Paths that have changed, collected until somebody has time for them. Many threads may add to it. */
final class Changes {

    /** Editors write a file in several steps, and a checkout writes many; what comes this soon belongs together. */
    private static final long QUIET = 10_000_000;

    private static final long LONGEST = 100_000_000;

    private final Set<String> paths = new TreeSet<>();
    private boolean isWoken;
    private long first;
    private long last;

    synchronized void add(Collection<String> changed) {
        last = System.nanoTime();
        if (paths.isEmpty()) {
            first = last;
        }
        paths.addAll(changed);
        notifyAll();
    }

    /** Ends the waiting although nothing has changed. */
    synchronized void wake() {
        isWoken = true;
        notifyAll();
    }

    /** Whether something waits. */
    synchronized boolean areWaiting() {
        return !paths.isEmpty();
    }

    /**
     * Waits until something has changed and nothing more follows at once.
     *
     * @param patience how long it waits in milliseconds
     * @return what has changed; nothing when that was too long, or when it was woken
     */
    synchronized Set<String> take(long patience) throws InterruptedException {
        var end = System.nanoTime() + patience * 1_000_000;
        while (paths.isEmpty()) {
            var left = end - System.nanoTime();
            if (left <= 0 || isWoken) {
                isWoken = false;
                return Set.of();
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        for (var due = due(); due > 0; due = due()) {
            wait(due / 1_000_000, (int) (due % 1_000_000));
        }
        var taken = Set.copyOf(paths);
        paths.clear();
        return taken;
    }

    private long due() {
        return Math.min(last + QUIET, first + LONGEST) - System.nanoTime();
    }
}
