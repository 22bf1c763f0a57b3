package io.github.siteblog.source;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Paths below a folder as content and sites have them: with slashes, whatever the system writes. */
public final class RelativePath {

    private RelativePath() {}

    /** The path of a file below a folder. */
    public static String of(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
