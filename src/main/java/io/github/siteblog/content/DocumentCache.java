package io.github.siteblog.content;

import io.github.siteblog.markdown.Document;
import io.github.siteblog.source.SourceFile;
import java.io.IOException;
import java.util.function.Supplier;

/** Keeps rendered texts from run to run, and out of memory until they are printed. */
@FunctionalInterface
public interface DocumentCache {

    /**
     * A rendered text, from an earlier run or made now.
     *
     * @param file its file
     * @param dialects what decides, besides its text, how it is read
     * @param rendering renders it
     */
    Document get(SourceFile file, Record dialects, Supplier<Document> rendering) throws IOException;

    /** Keeps nothing. */
    static DocumentCache none() {
        return (source, dialect, rendering) -> rendering.get();
    }
}
