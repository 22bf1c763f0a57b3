package io.github.siteblog.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param path its path below the output folder, with slashes
 * @param source gives its bytes; may be opened more than once
 */
public record OutputFile(String path, Source source) {

    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** A file with a text in UTF-8. */
    public static OutputFile of(String path, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new OutputFile(path, () -> new ByteArrayInputStream(bytes));
    }
}
