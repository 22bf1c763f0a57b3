package io.github.siteblog.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void giveResultsInTheOrderOfTheInput(int count) throws IOException {
        var numbers = IntStream.range(0, 1000).boxed().toList();
        try (var workers = new Workers(count)) {
            assertThat(workers.map(numbers, number -> -number))
                    .isEqualTo(numbers.stream().map(number -> -number).toList());
        }
    }

    @Test
    void tellHowFarWorkHasCome() throws IOException {
        var done = new AtomicInteger();
        Progress progress = (work, all) -> {
            assertThat(work).isEqualTo("Read");
            assertThat(all).isEqualTo(100);
            return done::incrementAndGet;
        };
        try (var workers = new Workers(4, progress)) {
            workers.map("Read", IntStream.range(0, 100).boxed().toList(), number -> number);
        }
        assertThat(done).hasValue(100);
    }

    @Test
    void giveThemInOrderWhenTheFirstIsTheLastToBeDone() throws IOException {
        var secondIsDone = new CountDownLatch(1);
        try (var workers = new Workers(2)) {
            var results = workers.map(List.of(1, 2), item -> {
                if (item == 1) {
                    await(secondIsDone);
                } else {
                    secondIsDone.countDown();
                }
                return "item " + item;
            });
            assertThat(results).containsExactly("item 1", "item 2");
        }
    }

    @Test
    void doNothingForNoItems() throws IOException {
        try (var workers = new Workers(1)) {
            assertThat(workers.map(List.of(), item -> item)).isEmpty();
        }
    }

    @Test
    void canBeUsedAgain() throws IOException {
        try (var workers = new Workers(2)) {
            assertThat(workers.map(List.of(1), item -> item + 1)).containsExactly(2);
            assertThat(workers.map(List.of(2), item -> item + 1)).containsExactly(3);
        }
    }

    @Test
    void passOnTheFirstFailureOfTheInput() {
        try (var workers = new Workers(4)) {
            assertThatExceptionOfType(FileNotFoundException.class)
                    .isThrownBy(() ->
                            workers.map(IntStream.range(0, 100).boxed().toList(), item -> {
                                if (item % 10 == 7) {
                                    throw new FileNotFoundException("item " + item);
                                }
                                return item;
                            }))
                    .withMessage("item 7");
        }
    }

    @Test
    void wrapBugs() {
        try (var workers = new Workers(1)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() ->
                            workers.map(List.of(1), item -> List.<Integer>of().get(item)))
                    .withCauseInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void passOnAFailureInItsWrapper() {
        try (var workers = new Workers(1)) {
            assertThatExceptionOfType(FileNotFoundException.class)
                    .isThrownBy(() -> workers.map(List.of(1), item -> {
                        throw new UncheckedIOException(new FileNotFoundException("item " + item));
                    }))
                    .withMessage("item 1");
        }
    }

    @Test
    void haveRoomForDeepRecursion() throws IOException {
        try (var workers = new Workers(1)) {
            assertThat(workers.map(List.of(40_000), WorkersTest::depth)).containsExactly(40_000);
        }
    }

    @Test
    void stopWhenTheBuildIsInterrupted() {
        var never = new CountDownLatch(1);
        try (var workers = new Workers(1)) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptedIOException.class)
                    .isThrownBy(() -> workers.map(List.of(1), item -> {
                        await(never);
                        return item;
                    }))
                    .withMessage("The build was interrupted.");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void doNotKeepTheProgramAlive() throws IOException {
        try (var workers = new Workers(1)) {
            assertThat(workers.map(List.of(1), item -> Thread.currentThread().isDaemon()))
                    .containsExactly(true);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void areAtLeastOne(int count) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Workers(count).close())
                .withMessage("count must be >= 1, was " + count);
    }

    private static int depth(int levels) {
        return levels == 0 ? 0 : 1 + depth(levels - 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
