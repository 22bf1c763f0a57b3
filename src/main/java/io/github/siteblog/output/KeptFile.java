package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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

    /** Writes the file where there is none; whether it did. */
    public boolean create(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try {
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Writes the file anew; when that fails, the old one is left. */
    public void write(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var staged = path.resolveSibling("." + path.getFileName() + ".new");
        try {
            Files.writeString(staged, text);
            Files.move(staged, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }
}
