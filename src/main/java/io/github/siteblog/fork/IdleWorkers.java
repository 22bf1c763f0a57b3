package io.github.siteblog.fork;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Workers that have done their goal and wait for the next one of the build, which then finds its JVM warm. */
final class IdleWorkers {

    /** One wait of a worker: only its own end may end it. */
    private static final class Wait {
        private final ForkedJvm jvm;
        private final WorkerProcess worker;

        private Wait(ForkedJvm jvm, WorkerProcess worker) {
            this.jvm = jvm;
            this.worker = worker;
        }
    }

    private final Duration patience;
    private final List<Wait> waits = new ArrayList<>();

    /**
     * Makes a place for workers.
     *
     * @param patience how long one waits before it is ended; until then it holds its memory
     */
    IdleWorkers(Duration patience) {
        this.patience = patience;
    }

    /** A worker that was started as this one would be; it waits here no more. */
    synchronized Optional<WorkerProcess> take(ForkedJvm jvm) {
        waits.removeIf(wait -> !wait.worker.isAlive());
        var found = waits.stream().filter(wait -> wait.jvm.equals(jvm)).findFirst();
        found.ifPresent(waits::remove);
        return found.map(wait -> wait.worker);
    }

    /** Lets a worker wait. */
    synchronized void put(ForkedJvm jvm, WorkerProcess worker) {
        var wait = new Wait(jvm, worker);
        waits.add(wait);
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> end(wait));
    }

    /** Ends all that wait, and returns when they have ended. */
    synchronized void end() {
        waits.forEach(wait -> wait.worker.end());
        waits.forEach(wait -> wait.worker.awaitEnd());
        waits.clear();
    }

    private synchronized void end(Wait wait) {
        if (waits.remove(wait)) {
            wait.worker.end();
        }
    }
}
