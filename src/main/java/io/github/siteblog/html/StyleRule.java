package io.github.siteblog.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.source.ContentDigest;
import java.util.Optional;

/**
 * What a {@code style} attribute says, as a rule of a style sheet.
 *
 * @param name the class of the elements that it is for, which tells the declarations
 * @param declarations the declarations on one line
 */
public record StyleRule(String name, String declarations) {

    /**
     * No element has two ids, so this holds for all of them, and what is said with it wins over whatever is said with classes,
     * as a {@code style} attribute does.
     */
    private static final String ABOVE_CLASSES = ":not(#a#b)";

    /**
     * The rule for what an attribute says; empty when that is nothing, or more than writers may say: it could load files by
     * other URLs from a style sheet, or act on other rules.
     */
    public static Optional<StyleRule> of(String style) {
        if (StylePolicy.isEmpty(style) || !StylePolicy.allows(style)) {
            return Optional.empty();
        }
        var declarations =
                ended(style.replaceAll("\\s", " ").replaceFirst("[ ;]+$", "").strip());
        var name = "style-" + ContentDigest.of(declarations.getBytes(UTF_8)).inName();
        return Optional.of(new StyleRule(name, declarations));
    }

    /** A text whose open string and functions end with it, as an attribute ends them; a rule would run on into the next. */
    private static String ended(String text) {
        var quote = '\0';
        var functions = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                functions++;
            } else if (c == ')' && functions > 0) {
                functions--;
            }
        }
        return text + (quote == '\0' ? "" : quote) + ")".repeat(functions);
    }

    /** The classes of an element with such a style: its own, and those by which themes fit boxes and backgrounds in. */
    public String classes() {
        return name
                + (declarations.contains("flex") ? " styled-flex" : "")
                + (declarations.contains("background") ? " styled-background" : "");
    }

    /** The rule as it stands in a style sheet. */
    public String css() {
        return "." + name + ABOVE_CLASSES + " { " + declarations + " }\n";
    }
}
