package io.github.siteblog.output;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;

/**
 * The right to work on a folder, which one build has at a time, among all processes and threads. When a process ends, however
 * it ends, the system takes the right back.
 */
public final class FolderLock implements AutoCloseable {

    /** As long as a large blog takes that is rendered for the first time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long PAUSE_MILLIS = 50;

    /** The file takes no room, whatever its size. */
    private static final long LARGEST = 1 << 20;

    /** Behind all that is written in the file: some systems let nobody write what is locked. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    /** Begins the names under which the lock files of this process stand in the only map that all class loaders share. */
    private static final String HELD = "site-blog.held.";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits until no other build works on a folder; when that takes too long, it is reported. */
    static Optional<FolderLock> take(Path root, Beside beside, Problems problems) throws IOException {
        return take(root, beside, problems, PATIENCE);
    }

    static Optional<FolderLock> take(Path root, Beside beside, Problems problems, Duration patience)
            throws IOException {
        var start = System.nanoTime();
        var lock = tryTake(beside.lock());
        while (lock.isEmpty() && System.nanoTime() - start < patience.toNanos()) {
            pause();
            lock = tryTake(beside.lock());
        }
        if (lock.isEmpty()) {
            problems.error(
                    "io/locked",
                    Location.wholeFile(root.toString()),
                    "Another build is at work on this folder, and did not end in %s seconds."
                            .formatted(patience.toSeconds()),
                    "Wait for it to end and run the goal again; give every build that runs at the same time its own"
                            + " <outputDirectory>.");
        }
        return lock;
    }

    /**
     * Takes the right to work on a folder, if nobody has it.
     *
     * @param file the file that stands for the right; it is there as long as somebody has it
     */
    public static Optional<FolderLock> tryTake(Path file) throws IOException {
        // The system gives up the lock of a process as soon as any of its threads closes the file: open it only once.
        // Maven loads a plugin twice when its dependencies differ.
        if (System.getProperties().putIfAbsent(HELD + file, "") != null) {
            return Optional.empty();
        }
        var lock = Optional.<FolderLock>empty();
        try {
            lock = tryLock(file);
        } finally {
            if (lock.isEmpty()) {
                System.getProperties().remove(HELD + file);
            }
        }
        return lock;
    }

    private static Optional<FolderLock> tryLock(Path file) throws IOException {
        var channel = open(file);
        var isTaken = false;
        try {
            isTaken = channel.isPresent() && channel.get().tryLock(POSITION, 1, false) != null;
            isTaken = isTaken && isAt(file, channel.get());
        } catch (OverlappingFileLockException e) {
            // Held by this process, under a name that was cleared meanwhile.
            isTaken = false;
        } finally {
            if (channel.isPresent() && !isTaken) {
                channel.get().close();
            }
        }
        return isTaken ? Optional.of(new FolderLock(file, channel.get())) : Optional.empty();
    }

    private static Optional<FileChannel> open(Path file) throws IOException {
        try {
            return Optional.of(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        } catch (AccessDeniedException e) {
            if (Files.exists(file) || !Files.isWritable(file.getParent())) {
                throw e;
            }
            // On Windows, a file that is being deleted can neither be seen nor made again.
            return Optional.empty();
        }
    }

    /**
     * Whether the file that is locked is still the one that others find: its last holder may have deleted it. The file must
     * not be opened to see that, as closing it would give up the lock; so it gets a size that no other has. Where files have
     * no key, on Windows, what is open cannot be replaced.
     */
    private static boolean isAt(Path file, FileChannel channel) throws IOException {
        var size = 1 + Math.floorMod(ProcessHandle.current().pid() * 31 + System.nanoTime(), LARGEST);
        channel.truncate(0).write(ByteBuffer.allocate(1), size - 1);
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.fileKey() == null || found.size() == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The build was interrupted.");
        }
    }

    /** Lets the next build work. The file is deleted while it is held, so that nobody takes one that is about to go. */
    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            System.getProperties().remove(HELD + file);
        }
    }
}
