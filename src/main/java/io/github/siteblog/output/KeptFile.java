package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that one run keeps for the next and people commit, such as a baseline of known problems. */
public final class KeptFile {

    private final Path path;

    public KeptFile(Path path) {
        this.path = path;
    }

    /** The text of the file, empty when there is none. */
    public String read() throws IOException {
        return Files.isRegularFile(path) ? Files.readString(path) : "";
    }

    /** Writes the file anew. */
    public void write(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text);
    }
}
