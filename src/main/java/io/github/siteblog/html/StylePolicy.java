package io.github.siteblog.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which CSS declarations a {@code style} attribute may hold: looks, not positions, and nothing that loads. */
final class StylePolicy {

    private static final Set<String> PROPERTIES =
            Set.of(("align-items aspect-ratio background background-color border border-bottom "
                            + "border-collapse border-color border-left border-radius border-right border-style "
                            + "border-top border-width box-shadow clear color column-gap display flex flex-basis "
                            + "flex-direction flex-flow flex-grow flex-shrink flex-wrap float font font-family "
                            + "font-size font-style font-weight gap grid-template-columns height justify-content "
                            + "letter-spacing line-height list-style list-style-type margin margin-block margin-bottom "
                            + "margin-inline margin-left margin-right margin-top max-height max-width min-height "
                            + "min-width object-fit opacity overflow overflow-x overflow-y padding padding-bottom "
                            + "padding-left padding-right padding-top row-gap text-align text-decoration text-indent "
                            + "text-transform vertical-align white-space width word-break word-wrap")
                    .split(" "));

    /**
     * Words, numbers, colours and the harmless functions; no {@code url(}, no escapes, no comments, no at-rules.
     * Possessive, or a long value would overflow the stack.
     */
    private static final Pattern VALUE = Pattern.compile(
            "(?:(?:rgb|rgba|hsl|hsla|calc|min|max|clamp|repeat|minmax|var)\\(|[\\w\\s.,%#!'\"+*/-]|\\))*+");

    /** A picture may be nudged within its line; nothing may be laid over the page. */
    private static final Pattern NUDGE = Pattern.compile("\\s*\\d{1,2}(?:\\.\\d+)?(?:%|px|em|rem)?\\s*");

    private StylePolicy() {}

    /** Whether a style has no declaration at all. */
    static boolean isEmpty(String style) {
        return Arrays.stream(style.split(";")).allMatch(String::isBlank);
    }

    static boolean allows(String style) {
        return Arrays.stream(style.split(";")).allMatch(declaration -> declaration.isBlank() || isAllowed(declaration));
    }

    private static boolean isAllowed(String declaration) {
        var colon = declaration.indexOf(':');
        if (colon < 0) {
            return false;
        }
        var property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        var value = declaration.substring(colon + 1);
        if (property.equals("position")) {
            return value.strip().equals("relative") || value.strip().equals("static");
        }
        if (property.equals("left") || property.equals("right")) {
            return NUDGE.matcher(value).matches();
        }
        return PROPERTIES.contains(property)
                && !value.contains("/*")
                && VALUE.matcher(value).matches();
    }
}
