package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FolderLockTest {

    private static final Duration SHORT = Duration.ofMillis(120);

    @TempDir
    Path folder;

    private Path root;
    private Path file;
    private final Problems problems = new Problems();

    @BeforeEach
    void root() {
        root = folder.resolve("target/site");
        file = folder.resolve("target/.site-lock");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        try (var lock = take(Duration.ZERO).orElseThrow()) {
            assertThat(file).exists();
            assertThat(lock).isNotNull();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void canBeTakenAgain() throws IOException {
        take(SHORT).orElseThrow().close();
        take(SHORT).orElseThrow().close();
        assertThat(Sites.lines(problems)).isEmpty();
    }

    @Test
    void isHeldByOneOnly() throws IOException {
        try (var held = take(SHORT).orElseThrow()) {
            assertThat(take(SHORT)).isEmpty();
            assertThat(held).isNotNull();
        }
        assertThat(Sites.lines(problems))
                .containsExactly(
                        root
                                + ": error: Another build is at work on this folder, and did not end in 0 seconds."
                                + " Wait for it to end and run the goal again; give every build that runs at the same time its own <outputDirectory>. [io/locked]");
    }

    @Test
    void isReleasedOnce() throws IOException {
        var first = take(SHORT).orElseThrow();
        first.close();
        try (var second = take(SHORT).orElseThrow()) {
            first.close();
            assertThat(second).isNotNull();
            assertThat(take(SHORT)).isEmpty();
        }
    }

    @Test
    void isTheSameForEveryLinkToTheFolder() throws IOException {
        Files.createDirectories(root);
        var link = Files.createSymbolicLink(folder.resolve("link"), root);
        try (var held = take(SHORT).orElseThrow()) {
            assertThat(FolderLock.take(link, Beside.of(link), problems, SHORT)).isEmpty();
            assertThat(held).isNotNull();
        }
    }

    /** As Maven does, when two executions have other dependencies. */
    @Test
    void isHeldByOneOnlyWhereThePluginIsLoadedTwice() throws Exception {
        var classes = Path.of("target/classes").toUri().toURL();
        try (var loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            var othersProblems = loader.loadClass(Problems.class.getName());
            var open = loader.loadClass(OutputTree.class.getName()).getMethod("open", Path.class, othersProblems);
            var opened = (Optional<?>)
                    open.invoke(null, root, othersProblems.getConstructor().newInstance());
            try (var tree = (AutoCloseable) opened.orElseThrow()) {
                assertThat(tree).isNotInstanceOf(OutputTree.class);
                assertThat(take(SHORT)).isEmpty();
            }
        }
        take(SHORT).orElseThrow().close();
    }

    @Test
    void isNotTakenWhereAnythingInTheProcessHoldsTheFile() throws IOException {
        Files.createDirectories(file.getParent());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var other = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
            assertThat(other.isValid()).isTrue();
            assertThat(take(SHORT)).isEmpty();
        }
        take(SHORT).orElseThrow().close();
    }

    @Test
    void isFreeWhereAKilledRunHasLeftTheFile() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "4711 1");
        take(Duration.ZERO).orElseThrow().close();
        assertThat(file).doesNotExist();
    }

    @Test
    void isHandedFromOneToTheNext() throws Exception {
        var working = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 12; i++) {
            work.add(() -> {
                try (var lock = take(Duration.ofSeconds(20)).orElseThrow()) {
                    assertThat(lock).isNotNull();
                    var count = working.incrementAndGet();
                    Thread.sleep(3);
                    working.decrementAndGet();
                    return count;
                }
            });
        }
        for (var result : threads.invokeAll(work)) {
            assertThat(result.get()).isOne();
        }
        threads.shutdown();
        assertThat(file).doesNotExist();
    }

    @Test
    void stopsWaitingWhenTheBuildIsInterrupted() throws IOException {
        try (var held = take(SHORT).orElseThrow()) {
            assertThat(held).isNotNull();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> take(Duration.ofMinutes(1)))
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessage("The build was interrupted.");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private Optional<FolderLock> take(Duration patience) throws IOException {
        return FolderLock.take(root, Beside.of(root), problems, patience);
    }
}
