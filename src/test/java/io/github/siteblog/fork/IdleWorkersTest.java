package io.github.siteblog.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class IdleWorkersTest {

    private static final ForkedJvm JVM = new ForkedJvm(Path.of("java"), List.of(), 1);
    private static final ForkedJvm LARGER = new ForkedJvm(Path.of("java"), List.of(), 2);

    private final IdleWorkers workers = new IdleWorkers(Duration.ofMinutes(1));

    @Test
    void givesOneThatWasStartedAlike() {
        var worker = new WorkerProcess(new Running());
        workers.put(JVM, worker);
        assertThat(workers.take(LARGER)).isEmpty();
        assertThat(workers.take(JVM)).containsSame(worker);
    }

    @Test
    void givesEachToOneGoalAlone() {
        workers.put(JVM, new WorkerProcess(new Running()));
        assertThat(workers.take(JVM)).isPresent();
        assertThat(workers.take(JVM)).isEmpty();
    }

    @Test
    void givesNoneThatHasEnded() {
        var process = new Running();
        workers.put(JVM, new WorkerProcess(process));
        process.destroy();
        assertThat(workers.take(JVM)).isEmpty();
    }

    @Test
    void endsOneThatWaitsTooLong() throws InterruptedException {
        var impatient = new IdleWorkers(Duration.ofMillis(50));
        var process = new Running();
        impatient.put(JVM, new WorkerProcess(process));
        assertThat(process.ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(impatient.take(JVM)).isEmpty();
    }

    @Test
    void letsOneWorkThatWasTakenInTime() throws InterruptedException {
        var impatient = new IdleWorkers(Duration.ofMillis(300));
        var process = new Running();
        impatient.put(JVM, new WorkerProcess(process));
        assertThat(impatient.take(JVM)).isPresent();
        assertThat(process.ended.await(600, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void endsAllThatWait() {
        var processes = List.of(new Running(), new Running());
        processes.forEach(process -> workers.put(JVM, new WorkerProcess(process)));
        workers.end();
        assertThat(processes).noneMatch(Process::isAlive);
        assertThat(workers.take(JVM)).isEmpty();
    }

    /** A process that does nothing. */
    private static final class Running extends Process {

        private final CountDownLatch ended = new CountDownLatch(1);

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public int waitFor() throws InterruptedException {
            ended.await();
            return 0;
        }

        @Override
        public int exitValue() {
            if (isAlive()) {
                throw new IllegalThreadStateException("it runs");
            }
            return 0;
        }

        @Override
        public boolean isAlive() {
            return ended.getCount() > 0;
        }

        @Override
        public void destroy() {
            ended.countDown();
        }
    }
}
