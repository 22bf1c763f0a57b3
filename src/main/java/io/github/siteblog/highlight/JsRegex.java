package io.github.siteblog.highlight;

import java.util.regex.Pattern;

/**
 * Turns an expression of JavaScript (without its flags u and v) into one that matches the same in Java.
 *
 * <p>The languages differ in what {@code \s}, {@code \b}, {@code .}, {@code ^} and {@code $} mean, in classes such as
 * {@code [^]} or {@code [[&&]}, in braces that count nothing, and in escapes that are none.
 */
final class JsRegex {

    private static final String SPACES =
            "\\s\\ufeff[\\u00a0-\\u3000&&[\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]]";
    private static final String ANY = "[\\x00-\\uffff]";
    private static final String SPACES_AND_ALL_ELSE = "\\s\\S]";
    private static final String LINE_BREAKS = "\\n\\r\\u2028-\\u2029";
    private static final String BOUNDARY = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    private static final String NO_BOUNDARY = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";
    private static final Pattern COUNT = Pattern.compile("\\{\\d+(?:,\\d*)?}");

    private final String source;
    private final boolean isMultiline;
    private final boolean isDotAll;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private JsRegex(String source, String flags) {
        this.source = source;
        this.isMultiline = flags.contains("m");
        this.isDotAll = flags.contains("s");
    }

    /**
     * Compiles an expression.
     *
     * @param source the expression without slashes around it
     * @param flags its flags; those but i, m and s have no effect
     */
    static Pattern compile(String source, String flags) {
        return Pattern.compile(toJava(source, flags), flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0);
    }

    static String toJava(String source, String flags) {
        var regex = new JsRegex(Possessive.rewrite(NameLoops.rewrite(source)), flags);
        while (regex.at < regex.source.length()) {
            regex.term();
        }
        return regex.java.toString();
    }

    private char next() {
        return source.charAt(at++);
    }

    private void term() {
        var c = next();
        switch (c) {
            case '\\' -> escape(next());
            case '[' -> charClass();
            case '(' -> group();
            case '.' -> java.append(isDotAll ? ANY : "[^" + LINE_BREAKS + "]");
            case '^' -> java.append(isMultiline ? "(?<![^" + LINE_BREAKS + "])" : "\\A");
            case '$' -> java.append(isMultiline ? "(?![^" + LINE_BREAKS + "])" : "\\z");
            case '{' -> brace();
            case '}', ']' -> java.append('\\').append(c);
            default -> java.append(CodeUnits.shown(c));
        }
    }

    private void group() {
        var letter = NameLetter.at(source, at - 1);
        if (letter == null) {
            java.append('(');
        } else {
            java.append(letter.java());
            at = letter.end();
        }
    }

    private void brace() {
        var count = COUNT.matcher(source).region(at - 1, source.length());
        if (count.lookingAt()) {
            java.append(count.group());
            at = count.end();
        } else {
            java.append("\\{");
        }
    }

    private void escape(char c) {
        switch (c) {
            case 'b' -> java.append(BOUNDARY);
            case 'B' -> java.append(NO_BOUNDARY);
            case 's' -> java.append('[').append(SPACES).append(']');
            case 'S' -> java.append("[^").append(SPACES).append(']');
            case 'd', 'D', 'w', 'W', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                java.append('\\').append(c);
            default -> java.append(escaped(c));
        }
    }

    private void charClass() {
        var isNegated = source.charAt(at) == '^';
        at += isNegated ? 1 : 0;
        if (source.charAt(at) == ']') {
            at++;
            java.append(isNegated ? ANY : "(?!)");
            return;
        }
        if (source.startsWith(SPACES_AND_ALL_ELSE, at) && !isNegated) {
            at += SPACES_AND_ALL_ELSE.length();
            java.append(ANY);
            return;
        }
        java.append(isNegated ? "[^" : "[");
        while (source.charAt(at) != ']') {
            range();
        }
        at++;
        java.append(']');
    }

    /** A character or a set of them, or two with a hyphen between, which counts as such beside a set. */
    private void range() {
        var isSet = isSet();
        java.append(member());
        if (source.charAt(at) == '-' && source.charAt(at + 1) != ']') {
            at++;
            java.append(isSet || isSet() ? "\\-" : "-").append(member());
        }
    }

    private boolean isSet() {
        return source.charAt(at) == '\\' && "dDwWsS".indexOf(source.charAt(at + 1)) >= 0;
    }

    private String member() {
        var c = next();
        if (c != '\\') {
            return literal(c);
        }
        var escape = next();
        return switch (escape) {
            case 'd', 'D', 'w', 'W' -> "\\" + escape;
            case 's' -> SPACES;
            case 'S' -> "[^" + SPACES + "]";
            case 'b' -> "\\x08";
            default -> escaped(escape);
        };
    }

    /** An escape that stands for one character. */
    private String escaped(char c) {
        return switch (c) {
            case 'n', 'r', 't', 'f' -> "\\" + c;
            case 'v' -> "\\x0B";
            case '0' -> "\\x00";
            case 'c' -> "\\c" + next();
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            default -> literal(c);
        };
    }

    private String hex(int digits) {
        var c = (char) Integer.parseInt(source, at, at + digits, 16);
        at += digits;
        return "\\u%04x".formatted((int) CodeUnits.shown(c));
    }

    private static String literal(char c) {
        var isPlain = c > '~' || c <= ' ' || Character.isLetterOrDigit(c);
        return isPlain ? String.valueOf(CodeUnits.shown(c)) : "\\" + c;
    }
}
