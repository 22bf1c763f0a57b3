package io.github.siteblog.html;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes written the way JSX has them: {@code className}, {@code width={300}}, {@code style={{marginTop: 5}}}.
 *
 * <p>Values are read as literals. Nothing is evaluated.
 */
final class JsxAttribute {

    private static final Map<String, String> NAMES = Map.of("classname", "class", "htmlfor", "for");
    private static final Pattern LITERAL =
            Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|`([^`$]*)`|(-?[0-9.]+|true))\\s*");
    private static final Pattern DECLARATION = Pattern.compile(
            "\\G\\s*+(?:([a-zA-Z-]++)|'([a-zA-Z-]++)'|\"([a-zA-Z-]++)\")\\s*+:\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|(-?[0-9.]++))\\s*+(?:,|$)");
    private static final Set<String> WITHOUT_UNIT =
            Set.of("aspect-ratio", "flex", "flex-grow", "flex-shrink", "font-weight", "line-height", "opacity");

    private JsxAttribute() {}

    /** The name of an attribute in HTML. */
    static String name(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(lower, lower);
    }

    /** The value of an expression in HTML, or empty when it is not a literal. */
    static Optional<String> value(String name, String expression) {
        var inner = expression.strip();
        if (name.equals("style") && inner.startsWith("{") && inner.endsWith("}")) {
            return style(inner.substring(1, inner.length() - 1));
        }
        var literal = LITERAL.matcher(expression);
        return literal.matches() ? Optional.of(firstGroup(literal, 1)) : Optional.empty();
    }

    private static Optional<String> style(String object) {
        var declarations = new ArrayList<String>();
        var match = DECLARATION.matcher(object);
        var end = 0;
        while (match.find()) {
            end = match.end();
            var property = hyphenated(firstGroup(match, 1));
            var isNumber = match.group(6) != null;
            var value = firstGroup(match, 4);
            var unit = isNumber && !value.equals("0") && !WITHOUT_UNIT.contains(property) ? "px" : "";
            declarations.add(property + ": " + value + unit);
        }
        return object.substring(end).isBlank() ? Optional.of(String.join("; ", declarations)) : Optional.empty();
    }

    private static String firstGroup(Matcher match, int from) {
        for (int group = from; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        throw new IllegalStateException("no group matched in " + match.pattern());
    }

    private static String hyphenated(String property) {
        return property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
