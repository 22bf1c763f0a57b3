package io.github.siteblog.output;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** Sites in a folder, as an earlier run has written them. */
final class Sites {

    private Sites() {}

    /**
     * Writes a site.
     *
     * @param files its paths, each with its text where it is not just {@code x}: {@code index.html=Hello}
     */
    static WriteResult write(Path root, String... files) throws IOException {
        var tree = OutputTree.open(root, new Problems()).orElseThrow();
        stage(tree, files);
        return tree.commit();
    }

    static void stage(OutputTree tree, String... files) throws IOException {
        for (var file : files) {
            var parts = file.split("=", 2);
            tree.stage(OutputFile.of(parts[0], parts.length == 1 ? "x" : parts[1]));
        }
    }

    /** Writes a site and opens it again. */
    static RenderedSite rendered(Path root, String... files) throws IOException {
        write(root, files);
        try (var site = RenderedSite.open(root, new Problems()).orElseThrow()) {
            return site;
        }
    }

    /** Every file below a folder with its text, but for the manifest. */
    static List<String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        files.remove(Manifest.NAME);
        return files.entrySet().stream()
                .map(file -> file.getKey() + "=" + file.getValue())
                .toList();
    }

    static List<String> lines(Problems problems) {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
