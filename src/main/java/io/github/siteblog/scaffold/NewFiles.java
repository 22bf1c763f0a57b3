package io.github.siteblog.scaffold;

import io.github.siteblog.output.KeptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Writes a file anew, or leaves it where there is nothing to be changed. */
    void change(Path file, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            new KeptFile(file).write(text.get());
        }
        (text.isPresent() ? written : kept).add(file);
    }

    /** What was done. */
    Scaffolded done() {
        return new Scaffolded(written, kept);
    }
}
