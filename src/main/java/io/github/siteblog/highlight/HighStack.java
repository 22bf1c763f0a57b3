package io.github.siteblog.highlight;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Calls what may recurse deeply: Java's regular expressions put some frames on the stack for each character. */
final class HighStack {

    private static final long SIZE = 256L * 1024 * 1024;

    private HighStack() {}

    /**
     * Calls on this thread, and once more on one with a high stack if this one's is too low: the result shall not
     * depend on the thread.
     *
     * @throws StackOverflowError if the high stack is too low as well
     */
    static <T> T call(Supplier<T> task) {
        try {
            return task.get();
        } catch (StackOverflowError e) {
            return callThere(task);
        }
    }

    private static <T> T callThere(Supplier<T> task) {
        try {
            return CompletableFuture.supplyAsync(task, HighStack::run).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : e;
        }
    }

    private static void run(Runnable task) {
        new Thread(null, task, "highlight", SIZE).start();
    }
}
