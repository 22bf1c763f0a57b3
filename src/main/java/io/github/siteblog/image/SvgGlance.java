package io.github.siteblog.image;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A glance at the text of an SVG picture, which takes some harmless pictures for active, but no active one for harmless.
 *
 * <p>To read a picture takes several times as long. Names of elements and attributes stand in its text as they are; so do
 * values in which no character is written as {@code &…;}.
 */
final class SvgGlance {

    private static final String ELEMENT =
            "[<:][\\x00-\\x20]*+(?:%s)(?![a-z])".formatted(String.join("|", SvgScript.ELEMENTS));

    private static final String ATTRIBUTE = "(?<![\\w-])on";

    private static final String URL = "(?<![\\w-])(?:%s|%s|%s(?!%s))"
            .formatted(withGaps("javascript"), withGaps("vbscript"), withGaps("data:"), SvgScript.PICTURE);

    /** A character that is written otherwise, and is of use in a name. */
    private static final String CHARACTER = "&(?!(?:amp|apos|gt|lt|quot);)";

    private static final Pattern SUSPICIOUS = Pattern.compile(
            String.join("|", CHARACTER, SvgScript.DECLARATION.pattern(), ELEMENT, ATTRIBUTE, URL),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SvgGlance() {}

    /** A name in which there may be what browsers overlook. */
    private static String withGaps(String scheme) {
        return Stream.of(scheme.split("")).collect(Collectors.joining("[\\t\\n\\r]*+"));
    }

    static boolean isHarmless(String svg) {
        var suspicious = SUSPICIOUS.matcher(svg).useTransparentBounds(true);
        for (int at = 0; at < svg.length(); at++) {
            if (mayBegin(svg.charAt(at)) && suspicious.region(at, svg.length()).lookingAt()) {
                return false;
            }
        }
        return true;
    }

    // Most of a picture is numbers, over which the expression would pass slowly.
    private static boolean mayBegin(char c) {
        return switch (c) {
            case '&', '<', ':', 'o', 'O', 'j', 'J', 'v', 'V', 'd', 'D' -> true;
            default -> false;
        };
    }
}
