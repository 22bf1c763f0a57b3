package io.github.siteblog.image;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds what is active in an SVG picture: scripts, event handlers, and URLs that run code.
 *
 * <p>A browser runs none of it in an {@code <img>}, but all of it when a reader opens the picture itself.
 */
public final class SvgScript {

    private static final Pattern ACTIVE = Pattern.compile(
            "<(?:[a-z]+:)?(?:script|foreignobject|iframe|embed|object)\\b"
                    + "|<[^>]*?\\son[a-z]+\\s*="
                    + "|<[^>]*?\\b(?:href|from|to|values)\\s*=\\s*[\"']?\\s*(?:javascript|vbscript|data:text/html)",
            Pattern.CASE_INSENSITIVE);

    private SvgScript() {}

    /** The offset of the first active part of a picture; empty when there is none. */
    public static OptionalInt find(String svg) {
        var match = ACTIVE.matcher(svg);
        return match.find() ? OptionalInt.of(match.start()) : OptionalInt.empty();
    }
}
