package io.github.siteblog.output;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder a site is written to.
 *
 * <p>Files are first {@linkplain #stage staged} beside the folder, on the same file system; many threads may stage at once.
 * {@link #commit} then moves them in place, each by one atomic rename: first pictures and other assets, then pages, then
 * feeds; deletes the files of the last run that are no longer part of the site; and writes the manifest last. A file whose
 * content is the same is not touched.
 */
public final class OutputTree {

    private final Path root;
    private final Path staging;
    private final Manifest last;
    private final Map<String, String> sums = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    private OutputTree(Path root, Manifest last) {
        this.root = root;
        this.staging = root.resolveSibling("." + root.getFileName() + "-staging");
        this.last = last;
    }

    /**
     * Opens a folder for writing; empty when it holds files that an earlier run did not write, which is then reported.
     *
     * @param folder the folder, which need not exist
     */
    public static Optional<OutputTree> open(Path folder, Problems problems) throws IOException {
        var root = folder.toAbsolutePath().normalize();
        var manifest = Manifest.read(root.resolve(Manifest.NAME));
        if (manifest.isEmpty() && !isEmpty(root)) {
            problems.error(
                    "cfg/foreign-output",
                    Location.wholeFile(root.toString()),
                    "The folder is not empty and was not written by this plugin.",
                    "Delete it, or choose another <outputDirectory>.");
            return Optional.empty();
        }
        var tree = new OutputTree(root, manifest.orElseGet(() -> new Manifest(Map.of())));
        tree.clearStaging();
        return Optional.of(tree);
    }

    /** Prepares a file and gives the place it will have; nothing in the output folder changes yet. */
    public Path stage(OutputFile file) throws IOException {
        var target = inside(root, file.path());
        refuseLinks(target);
        var staged = inside(staging, file.path());
        Files.createDirectories(staged.getParent());
        String sum;
        try (var in = file.source().open();
                var out = Files.newOutputStream(staged)) {
            sum = Sums.copy(in, out);
        }
        if (sums.putIfAbsent(file.path(), sum) != null) {
            throw new IllegalArgumentException("staged twice: " + file.path());
        }
        if (isSame(target, sum)) {
            Files.delete(staged);
        } else {
            changed.add(file.path());
        }
        return target;
    }

    /**
     * Leaves a file of the last run as it is, if it is there and nobody has touched it.
     *
     * @param path its path below the folder
     * @param state what {@link #state} said of it
     */
    public boolean keep(String path, String state) throws IOException {
        var sum = last.sum(path);
        if (sum.isEmpty() || !state.equals(state(path))) {
            return false;
        }
        sums.put(path, sum);
        return true;
    }

    /** Tells whether a file is as it was: its length and the time of its last change; empty when there is none. */
    public String state(String path) throws IOException {
        var target = inside(root, path);
        refuseLinks(target);
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        var attributes = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile() ? attributes.size() + " " + attributes.lastModifiedTime() : "";
    }

    /** Puts the staged files in place and deletes what is no longer part of the site. */
    public WriteResult commit() throws IOException {
        var deleted = new TreeSet<>(last.paths());
        deleted.removeAll(sums.keySet());
        Files.createDirectories(root);
        deleteWhatIsInTheWay(deleted);
        var order = new ArrayList<>(changed);
        order.sort(Comparator.comparingInt(OutputTree::rank).thenComparing(Comparator.naturalOrder()));
        for (var path : order) {
            move(path);
        }
        for (var path : deleted) {
            delete(path);
        }
        writeManifest();
        clearStaging();
        return new WriteResult(sums.size(), changed.size(), deleted.size());
    }

    /** Throws the staged files away; the output folder stays as it was. */
    public void discard() throws IOException {
        clearStaging();
    }

    private void move(String path) throws IOException {
        var target = inside(root, path);
        Files.createDirectories(target.getParent());
        Files.move(inside(staging, path), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where a page is to become a folder, or a folder a page, the old files have to go before the new ones come. */
    private void deleteWhatIsInTheWay(Set<String> deleted) throws IOException {
        for (var path : deleted) {
            var isInTheWay =
                    changed.stream().anyMatch(added -> added.startsWith(path + "/") || path.startsWith(added + "/"));
            if (isInTheWay) {
                delete(path);
            }
        }
    }

    private void delete(String path) throws IOException {
        var file = inside(root, path);
        Files.deleteIfExists(file);
        for (var folder = file.getParent(); !folder.equals(root) && isEmpty(folder); folder = folder.getParent()) {
            Files.deleteIfExists(folder);
        }
    }

    private void writeManifest() throws IOException {
        var text = new Manifest(new TreeMap<>(sums)).text();
        var target = root.resolve(Manifest.NAME);
        if (Files.exists(target) && Files.readString(target).equals(text)) {
            return;
        }
        Files.createDirectories(staging);
        var staged = Files.writeString(staging.resolve(Manifest.NAME), text);
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isSame(Path target, String sum) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Sums.of(target).equals(sum);
    }

    /** Assets come before the pages that show them, and feeds after the pages that they announce. */
    private static int rank(String path) {
        return path.endsWith(".xml") ? 2 : path.endsWith(".html") ? 1 : 0;
    }

    private static Path inside(Path folder, String path) {
        var resolved = folder.resolve(path).normalize();
        if (!resolved.startsWith(folder) || resolved.equals(folder)) {
            throw new IllegalArgumentException("not inside the output folder: " + path);
        }
        return resolved;
    }

    /** A symbolic link in the output folder would lead what is written there out of it. */
    private void refuseLinks(Path target) throws IOException {
        for (var folder = target.getParent(); !folder.equals(root); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                throw new FileSystemException(folder.toString(), null, "it is a symbolic link in the output folder");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (var files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private void clearStaging() throws IOException {
        if (!Files.exists(staging)) {
            return;
        }
        Files.walkFileTree(staging, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
