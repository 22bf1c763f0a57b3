package io.github.siteblog.html;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Writes the characters that no URL may hold as browsers do when they meet one: by their numbers. */
final class UrlEncoding {

    private static final Pattern AUTHORITY = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*+");
    private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\[\\]\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private UrlEncoding() {}

    /** A URL whose path, query and fragment hold legal characters only. */
    static String encoded(String url) {
        var authority = AUTHORITY.matcher(url);
        var start = authority.lookingAt() ? authority.end() : 0;
        return url.substring(0, start)
                + ILLEGAL.matcher(url.substring(start)).replaceAll(found -> escape(found.group()));
    }

    private static String escape(String character) {
        return "%" + HexFormat.of().withUpperCase().formatHex(character.getBytes(StandardCharsets.US_ASCII));
    }
}
