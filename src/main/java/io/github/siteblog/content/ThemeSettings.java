package io.github.siteblog.content;

import io.github.siteblog.model.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The field {@code theme} of {@code blog.yml}.
 *
 * @param accent the colour of links and marks, or null for that of the theme
 * @param text the kind of letters of running text
 * @param headings the kind of letters of headings
 * @param look what templates do with it
 */
public record ThemeSettings(@Nullable Colour accent, Letters text, Letters headings, Look look) {

    /** What holds where {@code blog.yml} says nothing. */
    static final ThemeSettings DEFAULT =
            new ThemeSettings(null, Letters.SANS, Letters.SANS, new Look("light dark", "cards", null, List.of(), null));

    /** A kind of letters; all are fonts that the reader's system has. */
    public enum Letters {
        SANS,
        SERIF,
        MONO
    }
}
