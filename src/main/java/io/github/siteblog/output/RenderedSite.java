package io.github.siteblog.output;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A site that an earlier goal has rendered, exactly as its manifest describes it. */
public final class RenderedSite {

    private final Path root;
    private final List<String> paths;

    private RenderedSite(Path root, List<String> paths) {
        this.root = root;
        this.paths = paths;
    }

    /** Opens a rendered site; empty when it is missing or differs from its manifest, which is then reported. */
    public static Optional<RenderedSite> open(Path root, Problems problems) throws IOException {
        var manifest = Manifest.read(root.resolve(Manifest.NAME));
        if (manifest.isEmpty()) {
            problems.error(
                    "cfg/manifest",
                    Location.wholeFile(root.toString()),
                    "The folder holds no rendered site.",
                    "Run the goal 'render' before, with the same <outputDirectory>.");
            return Optional.empty();
        }
        var onDisk = filesBelow(root);
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
                : Optional.of(new RenderedSite(root, List.copyOf(manifest.get().paths())));
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

    private static void report(String path, String message, Problems problems) {
        problems.error("cfg/manifest", Location.wholeFile(path), message, "Run the goal 'render' again.");
    }

    private static TreeSet<String> filesBelow(Path root) throws IOException {
        var files = new TreeSet<String>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var path = StreamSupport.stream(root.relativize(file).spliterator(), false)
                        .map(Path::toString)
                        .collect(Collectors.joining("/"));
                if (!path.equals(Manifest.NAME)) {
                    files.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
