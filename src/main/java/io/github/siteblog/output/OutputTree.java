package io.github.siteblog.output;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder a site is written to.
 *
 * <p>Files are first {@linkplain #stage staged} beside the folder, on the same file system; many threads may stage at once.
 * {@link #commit} then puts them in place. A file whose content is the same is not touched. While a tree is open, no other
 * build works on the folder.
 */
public final class OutputTree implements AutoCloseable {

    private final Path root;
    private final FolderLock lock;
    private final Disk disk;
    private final Staging staging;
    private final Pending pending;
    private final Optional<Manifest> last;
    private final Map<String, String> sums = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private boolean isClosed;

    private OutputTree(Path root, Beside beside, FolderLock lock, Disk disk) throws IOException {
        this.root = root;
        this.lock = lock;
        this.disk = disk;
        this.staging = new Staging(beside.staging(), disk);
        this.pending = Pending.read(beside.pending(), disk);
        this.last = Manifest.read(root.resolve(Manifest.NAME));
    }

    /**
     * Opens a folder for writing; empty when it holds files that an earlier run did not write, or when another build works on
     * it for too long, which is then reported.
     *
     * @param folder the folder, which need not exist
     */
    public static Optional<OutputTree> open(Path folder, Problems problems) throws IOException {
        return open(folder, problems, Disk.REAL);
    }

    static Optional<OutputTree> open(Path folder, Problems problems, Disk disk) throws IOException {
        var root = folder.toAbsolutePath().normalize();
        var beside = Beside.of(root);
        var lock = FolderLock.take(root, beside, problems);
        var tree = Optional.<OutputTree>empty();
        try {
            tree = lock.isEmpty() ? tree : open(new OutputTree(root, beside, lock.get(), disk), problems);
        } finally {
            if (lock.isPresent() && tree.isEmpty()) {
                lock.get().close();
            }
        }
        return tree;
    }

    private static Optional<OutputTree> open(OutputTree tree, Problems problems) throws IOException {
        if (tree.isOurs()) {
            tree.staging.clear();
            return Optional.of(tree);
        }
        problems.error(
                "cfg/foreign-output",
                Location.wholeFile(tree.root.toString()),
                "The folder is not empty and was not written by this plugin.",
                "Delete it, or choose another <outputDirectory>.");
        return Optional.empty();
    }

    /** A folder without manifest may be that of a first run that was cut off. */
    private boolean isOurs() throws IOException {
        return last.isPresent()
                || Folders.isEmpty(root)
                || !pending.paths().isEmpty() && pending.paths().containsAll(Folders.files(root));
    }

    /** Prepares a file and gives the place it will have; nothing in the output folder changes yet. */
    public Path stage(OutputFile file) throws IOException {
        var target = Folders.inside(root, file.path());
        var sum = staging.write(file);
        if (sums.putIfAbsent(file.path(), sum) != null) {
            throw new IllegalArgumentException("staged twice: " + file.path());
        }
        if (isSame(file.path(), target)) {
            staging.drop(file.path());
        } else {
            changed.add(file.path());
        }
        return target;
    }

    /**
     * Leaves a file of an earlier run as it is, if it is there and nobody has touched it since.
     *
     * @param path its path below the folder
     * @param state what {@link #state} said of it in that run
     */
    public boolean keep(String path, String state) throws IOException {
        var sum = state.substring(0, Math.max(0, state.indexOf(' ')));
        if (!isKnown(path) || !state.equals(sum + times(Folders.inside(root, path)))) {
            return false;
        }
        sums.put(path, sum);
        return true;
    }

    /** What tells whether a file that was staged or kept is still the same: its sum, length and time of change. */
    public String state(String path) throws IOException {
        return sums.get(path) + times(changed.contains(path) ? staging.place(path) : Folders.inside(root, path));
    }

    /** A rename changes neither. */
    private static String times(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return " " + attributes.size() + " " + attributes.lastModifiedTime();
    }

    /** Puts the staged files in place, deletes what is no longer part of the site, and closes the tree. */
    public WriteResult commit() throws IOException {
        try (var end = this) {
            if (!Folders.exists(end.root) && changed.size() < sums.size()) {
                throw new NoSuchFileException(root.toString());
            }
            var next = new Manifest(sums);
            var deleted = new Commit(root, staging, pending, disk)
                    .run(last.orElseGet(() -> new Manifest(Map.of())), next, changed);
            return new WriteResult(sums.size(), changed.size(), deleted);
        }
    }

    /** Throws away what was staged and not committed; the output folder stays as it was. */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (lock) {
            staging.clear();
        }
    }

    /** Some systems find a file by a name in other letters, too; what an earlier run wrote has the right ones. */
    private boolean isSame(String path, Path target) throws IOException {
        return isKnown(path)
                && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(target, staging.place(path)) < 0;
    }

    private boolean isKnown(String path) {
        return pending.paths().contains(path)
                || last.map(Manifest::paths).orElse(Set.of()).contains(path);
    }
}
