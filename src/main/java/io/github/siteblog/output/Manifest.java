package io.github.siteblog.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of a site and their SHA-256 sums, in the form that {@code sha256sum -c} reads.
 *
 * <p>It tells which files an earlier run wrote: only those are ever replaced or deleted.
 */
public final class Manifest {

    /** The name of the manifest in the folder it describes. */
    public static final String NAME = ".site-blog.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final SortedMap<String, String> sums;

    Manifest(Map<String, String> sums) {
        this.sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** Reads a manifest; empty when there is none or it is damaged. */
    static Optional<Manifest> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var sums = new TreeMap<String, String>();
        for (var line : new String(Files.readAllBytes(file), UTF_8).lines().toList()) {
            var match = LINE.matcher(line);
            if (!match.matches() || !isInside(match.group(2))) {
                return Optional.empty();
            }
            sums.put(match.group(2), match.group(1));
        }
        return Optional.of(new Manifest(sums));
    }

    /** The paths of the files, sorted. */
    public Set<String> paths() {
        return sums.keySet();
    }

    /** The sum of a file, empty text when it is not in the manifest. */
    String sum(String path) {
        return sums.getOrDefault(path, "");
    }

    String text() {
        return sums.entrySet().stream()
                .map(sum -> sum.getValue() + "  " + sum.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static boolean isInside(String path) {
        return !path.startsWith("/")
                && !path.contains("\\")
                && !List.of(path.split("/")).contains("..");
    }
}
