package io.github.siteblog.content;

import io.github.siteblog.markdown.Dialect;
import io.github.siteblog.markdown.Document;
import io.github.siteblog.source.FrontMatter;
import java.io.IOException;
import java.util.function.Supplier;

/** Keeps rendered texts from run to run, and out of memory until they are printed. */
@FunctionalInterface
public interface DocumentCache {

    /**
     * A rendered text, from an earlier run or made now.
     *
     * @param source its file
     * @param dialect how it is read
     * @param rendering renders it, each time to the same
     */
    Document get(FrontMatter source, Dialect dialect, Supplier<Document> rendering) throws IOException;

    /** Keeps nothing. */
    static DocumentCache none() {
        return (source, dialect, rendering) -> rendering.get();
    }
}
