package io.github.siteblog.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what stands in the braces of JSX as a literal: a text, a number, {@code true} or {@code false}, or an array or
 * object of these. Nothing is evaluated.
 *
 * @see <a href="https://facebook.github.io/jsx/">JSX, JSXExpressionContainer</a>
 */
public final class JsxLiteral {

    private static final int MAX_DEPTH = 16;

    private final String source;
    private int at;

    private JsxLiteral(String source) {
        this.source = source;
    }

    /**
     * The value of a literal: a {@link String}, {@link BigDecimal}, {@link Boolean}, {@link List} or {@link Map}.
     *
     * @param source what stands between the braces
     * @return the value, or empty when it is anything that would have to be evaluated
     */
    public static Optional<Object> read(String source) {
        var literal = new JsxLiteral(source);
        var value = literal.value(0);
        literal.skipBlanks();
        return literal.at == source.length() ? value : Optional.empty();
    }

    private Optional<Object> value(int depth) {
        skipBlanks();
        if (at == source.length() || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        var first = source.charAt(at);
        return switch (first) {
            case '"', '\'', '`' -> text(first).map(text -> text);
            case '[' -> array(depth);
            case '{' -> object(depth);
            default -> word();
        };
    }

    private Optional<String> text(char quote) {
        var text = new StringBuilder();
        for (at++; at < source.length(); at++) {
            var c = source.charAt(at);
            if (c == quote) {
                at++;
                return Optional.of(text.toString());
            }
            if (quote == '`' && source.startsWith("${", at)) {
                return Optional.empty();
            }
            text.append(c == '\\' && at + 1 < source.length() ? unescaped(source.charAt(++at)) : c);
        }
        return Optional.empty();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> c;
        };
    }

    private Optional<Object> word() {
        var start = at;
        while (at < source.length() && isWordPart(source.charAt(at))) {
            at++;
        }
        var word = source.substring(start, at);
        if (word.equals("true") || word.equals("false")) {
            return Optional.of(word.equals("true"));
        }
        return word.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?") ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }

    private Optional<Object> array(int depth) {
        var items = new ArrayList<Object>();
        for (at++; !endsWith(']'); ) {
            var item = value(depth + 1);
            if (item.isEmpty() || !isSeparated(']')) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(List.copyOf(items));
    }

    private Optional<Object> object(int depth) {
        var fields = new LinkedHashMap<String, Object>();
        for (at++; !endsWith('}'); ) {
            var name = name();
            skipBlanks();
            if (name.isEmpty() || !source.startsWith(":", at++)) {
                return Optional.empty();
            }
            var value = value(depth + 1);
            if (value.isEmpty() || !isSeparated('}')) {
                return Optional.empty();
            }
            fields.put(name.get(), value.get());
        }
        return Optional.of(fields);
    }

    private Optional<String> name() {
        var first = at < source.length() ? source.charAt(at) : ' ';
        if (first == '"' || first == '\'') {
            return text(first);
        }
        var start = at;
        while (at < source.length() && isWordPart(source.charAt(at))) {
            at++;
        }
        return at == start ? Optional.empty() : Optional.of(source.substring(start, at));
    }

    /** Whether the array or object ends here, behind blanks; then its end is passed. */
    private boolean endsWith(char end) {
        skipBlanks();
        if (at < source.length() && source.charAt(at) == end) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether what was read is followed by a comma, which is passed, or by the end. */
    private boolean isSeparated(char end) {
        skipBlanks();
        if (at < source.length() && source.charAt(at) == ',') {
            at++;
            return true;
        }
        return at < source.length() && source.charAt(at) == end;
    }

    private void skipBlanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '$';
    }
}
