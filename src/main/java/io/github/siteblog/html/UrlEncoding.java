package io.github.siteblog.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Characters that are written by their numbers: in URLs, those that none may hold, as browsers do when they meet one. */
public final class UrlEncoding {

    private static final Pattern AUTHORITY = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*+");
    private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\[\\]\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private UrlEncoding() {}

    /** A URL whose path, query and fragment hold legal characters only. */
    static String encoded(String url) {
        if (!ILLEGAL.matcher(url).find()) {
            return url;
        }
        var authority = AUTHORITY.matcher(url);
        var start = authority.lookingAt() ? authority.end() : 0;
        return url.substring(0, start)
                + ILLEGAL.matcher(url.substring(start)).replaceAll(found -> escape(found.group()));
    }

    /**
     * A part of a URL as it is meant. One in which a percent sign begins no number stays as it is, as browsers have it.
     */
    public static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static String escape(String character) {
        return "%" + HexFormat.of().withUpperCase().formatHex(character.getBytes(StandardCharsets.US_ASCII));
    }
}
