package io.github.siteblog.output;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A site that an earlier goal has rendered, exactly as its manifest describes it. While it is open, no other build works on
 * its folder.
 */
public final class RenderedSite implements AutoCloseable {

    private static final String GIT = ".git";

    /** A way to find out which files a site has. */
    private interface Reading {

        Optional<RenderedSite> read(Path root, @Nullable FolderLock lock, Problems problems) throws IOException;
    }

    private final Path root;
    private final List<String> paths;

    private final @Nullable FolderLock lock;

    private RenderedSite(Path root, List<String> paths, @Nullable FolderLock lock) {
        this.root = root;
        this.paths = paths;
        this.lock = lock;
    }

    /**
     * Opens a rendered site; empty when it is missing or differs from its manifest, or when another build works on it for too
     * long, which is then reported.
     */
    public static Optional<RenderedSite> open(Path root, Problems problems) throws IOException {
        return open(root, problems, RenderedSite::read);
    }

    /**
     * Opens a site wherever it is published, such as an unpacked archive or a checkout of the branch {@code gh-pages}. There
     * is no manifest to compare it with, or one that speaks of other ends of lines; all files are the site, besides those
     * of Git. Anything else is opened as by {@link #open(Path, Problems)}.
     */
    public static Optional<RenderedSite> openPublished(Path root, Problems problems) throws IOException {
        var isRendered = Files.exists(root.resolve(Manifest.NAME)) && !Files.exists(root.resolve(GIT));
        return isRendered || !Files.exists(root.resolve("index.html"))
                ? open(root, problems)
                : open(root, problems, RenderedSite::readPublished);
    }

    private static Optional<RenderedSite> open(Path root, Problems problems, Reading reading) throws IOException {
        var folder = root.toAbsolutePath().normalize();
        if (folder.getParent() == null || !Files.isWritable(folder.getParent())) {
            // No build can change a site where it cannot even leave a lock.
            return reading.read(root, null, problems);
        }
        var lock = FolderLock.take(folder, Beside.of(folder), problems);
        var site = Optional.<RenderedSite>empty();
        try {
            site = lock.isEmpty() ? site : reading.read(root, lock.get(), problems);
        } finally {
            if (lock.isPresent() && site.isEmpty()) {
                lock.get().close();
            }
        }
        return site;
    }

    private static Optional<RenderedSite> readPublished(Path root, @Nullable FolderLock lock, Problems problems)
            throws IOException {
        var paths = Folders.files(root).stream()
                .filter(path -> !path.equals(Manifest.NAME) && !path.equals(GIT) && !path.startsWith(GIT + "/"))
                .toList();
        return Optional.of(new RenderedSite(root, paths, lock));
    }

    private static Optional<RenderedSite> read(Path root, @Nullable FolderLock lock, Problems problems)
            throws IOException {
        var manifest = Manifest.read(root.resolve(Manifest.NAME));
        if (manifest.isEmpty()) {
            problems.error(
                    "cfg/manifest",
                    Location.wholeFile(root.toString()),
                    "The folder holds no rendered site.",
                    "Run the goal 'render' before, with the same <outputDirectory>.");
            return Optional.empty();
        }
        var onDisk = Folders.files(root);
        onDisk.remove(Manifest.NAME);
        var differs = false;
        for (var path : manifest.get().paths()) {
            var file = root.resolve(path);
            if (!onDisk.remove(path) || !Sums.of(file).equals(manifest.get().sum(path))) {
                differs = true;
                report(path, "The file was changed or deleted after the site was rendered.", problems);
            }
        }
        for (var path : onDisk) {
            differs = true;
            report(path, "The file was added after the site was rendered.", problems);
        }
        return differs
                ? Optional.empty()
                : Optional.of(new RenderedSite(root, List.copyOf(manifest.get().paths()), lock));
    }

    /** The folder of the site. */
    public Path root() {
        return root;
    }

    /** The files of the site, sorted. */
    public List<String> paths() {
        return paths;
    }

    /** Reads a file of the site. */
    public byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }

    private static void report(String path, String message, Problems problems) {
        problems.error("cfg/manifest", Location.wholeFile(path), message, "Run the goal 'render' again.");
    }
}
