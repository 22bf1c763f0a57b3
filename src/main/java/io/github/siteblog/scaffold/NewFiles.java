package io.github.siteblog.scaffold;

import io.github.siteblog.output.KeptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that are written where there are none. */
final class NewFiles {

    private final List<Path> written = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();

    /** Writes a file, or leaves the one that is there. */
    boolean write(Path file, String text) throws IOException {
        var isNew = new KeptFile(file).create(text);
        (isNew ? written : kept).add(file);
        return isNew;
    }

    /** What was written. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /** What was there already and stays. */
    List<Path> kept() {
        return List.copyOf(kept);
    }
}
