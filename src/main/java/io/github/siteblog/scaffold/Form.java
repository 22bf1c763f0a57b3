package io.github.siteblog.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with names in braces behind a dollar sign, such as <code>${title}</code>, for which values are put.
 *
 * @param name how it is called in messages
 * @param text the text
 */
record Form(String name, String text) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}\\n]*)}");

    /** One of the forms of this program. */
    static Form standard(String name) throws IOException {
        try (var in = Objects.requireNonNull(Form.class.getResourceAsStream(name), name)) {
            return new Form(name, new String(in.readAllBytes(), UTF_8));
        }
    }

    /**
     * The text with values.
     *
     * @throws ScaffoldException if a name has no value
     */
    String filled(Map<String, String> values) throws ScaffoldException {
        var match = PLACE.matcher(text);
        var filled = new StringBuilder();
        while (match.find()) {
            var value = values.get(match.group(1));
            if (value == null) {
                throw new ScaffoldException("%s:%s: There is no %s. %s"
                        .formatted(
                                name,
                                text.substring(0, match.start()).lines().count()
                                        + (isAtLineStart(match.start()) ? 1 : 0),
                                Printable.quoted(match.group()),
                                Nearest.hint(
                                        match.group(1),
                                        values.keySet(),
                                        "Use one of: %s.".formatted(String.join(", ", values.keySet())))));
            }
            match.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return match.appendTail(filled).toString();
    }

    private boolean isAtLineStart(int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    /** A value as YAML has it: between single quotes, on one line. */
    static String yaml(String value) {
        return "'" + value.strip().replaceAll("\\s+", " ").replace("'", "''") + "'";
    }
}
