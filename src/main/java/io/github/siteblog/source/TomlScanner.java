package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.util.regex.Pattern;

/** Goes through TOML: names, texts, and the signs between them. */
final class TomlScanner {

    private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern BARE_VALUE = Pattern.compile("[^,\\]}#\\n]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9][0-9a-fA-F_xobn.+-]*|inf|nan)");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:[Zz]|[+-]\\d{2}:\\d{2})?)?");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?");
    private static final Pattern UNICODE = Pattern.compile("u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})");
    private static final String ESCAPES = "btnfr\"\\";
    private static final String ESCAPED = "\b\t\n\f\r\"\\";

    private final SourceFile file;
    private final String text;
    private final int end;
    private final Problems problems;
    private int at;

    /** Ends the reading; what is wrong has been reported. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    TomlScanner(SourceFile file, int start, int end, Problems problems) {
        this.file = file;
        this.text = file.text();
        this.at = start;
        this.end = end;
        this.problems = problems;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /** Where the next thing stands. */
    Location location() {
        skipBlanks();
        return file.at(Math.min(at, text.length()));
    }

    /** Takes a sign if it comes next. */
    boolean take(char sign) {
        skipBlanks();
        if (isAtEnd() || text.charAt(at) != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes a sign that must come next. */
    void expect(char sign, String message, String hint) {
        if (!take(sign)) {
            throw refuse(location(), message, hint);
        }
    }

    /** Passes blank lines and comments. */
    void skipLines() {
        skipBlanks();
        while (!isAtEnd() && (text.charAt(at) == '\n' || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#' ? endOfLine() : at + 1;
            skipBlanks();
        }
    }

    /** Passes the rest of a line, in which nothing but a comment may stand. */
    void endLine() {
        skipBlanks();
        if (!isAtEnd() && text.charAt(at) != '\n' && text.charAt(at) != '#') {
            throw refuse(
                    location(),
                    "Something stands behind the value.",
                    "Put it on a line of its own, or quote the whole value: \"…\".");
        }
    }

    /** A name, bare or in quotes. */
    Text key() {
        var location = location();
        if (!isAtEnd() && isQuote(text.charAt(at)) && !isTriple()) {
            return quoted(location);
        }
        var bare = BARE_KEY.matcher(text).region(at, end);
        if (!bare.lookingAt()) {
            throw refuse(location, "The line is no field.", "Write it as 'name = value'.");
        }
        at = bare.end();
        return new Text(bare.group(), location);
    }

    /** A value that is no list and no table. */
    Text text() {
        var location = location();
        if (!isAtEnd() && isQuote(text.charAt(at))) {
            return quoted(location);
        }
        var bare = BARE_VALUE.matcher(text).region(at, end);
        var value = bare.lookingAt() ? bare.group().strip() : "";
        if (!isBareValue(value)) {
            throw refuse(
                    location,
                    value.isEmpty()
                            ? "The value is missing."
                            : "The value %s is neither quoted, nor a number, a date, true or false."
                                    .formatted(new Text(value, location).quoted()),
                    "Quote the value: \"…\".");
        }
        at += value.length();
        return new Text(value, location);
    }

    /** Reports what is wrong. */
    Refused refuse(Location location, String message, String hint) {
        problems.error("toml/syntax", location, message, hint);
        return new Refused();
    }

    private static boolean isBareValue(String value) {
        return value.equals("true")
                || value.equals("false")
                || NUMBER.matcher(value).matches()
                || DATE.matcher(value).matches()
                || TIME.matcher(value).matches();
    }

    private Text quoted(Location location) {
        var quote = text.charAt(at);
        var isTriple = isTriple();
        var close = isTriple ? String.valueOf(quote).repeat(3) : String.valueOf(quote);
        at += close.length();
        if (isTriple && !isAtEnd() && text.charAt(at) == '\n') {
            at++; // a line break behind the opening quotes does not count
        }
        var value = new StringBuilder();
        while (!isAtEnd() && !isClose(close) && (isTriple || text.charAt(at) != '\n')) {
            if (quote == '"' && text.charAt(at) == '\\') {
                escape(value, isTriple);
            } else {
                value.append(text.charAt(at++));
            }
        }
        if (isAtEnd() || text.charAt(at) == '\n' && !isTriple) {
            throw refuse(location, "A quote is opened and never closed.", "Close it with %s.".formatted(close));
        }
        at += close.length();
        return Text.of(value.toString(), location, problems);
    }

    /** Whether the closing quotes come next; of more than three, the last three close. */
    private boolean isClose(String close) {
        return text.startsWith(close, at)
                && (close.length() == 1 || at + 3 >= end || text.charAt(at + 3) != close.charAt(0));
    }

    private void escape(StringBuilder value, boolean isTriple) {
        var location = file.at(at);
        at++;
        var known = isAtEnd() ? -1 : ESCAPES.indexOf(text.charAt(at));
        var unicode = UNICODE.matcher(text).region(at, end);
        if (known >= 0) {
            value.append(ESCAPED.charAt(known));
            at++;
        } else if (unicode.lookingAt()) {
            var digits = unicode.group(1) == null ? unicode.group(2) : unicode.group(1);
            var code = Long.parseLong(digits, 16);
            value.appendCodePoint(code <= Character.MAX_CODE_POINT ? (int) code : 0xFFFD);
            at = unicode.end();
        } else if (isTriple && text.substring(at, endOfLine()).isBlank()) {
            while (!isAtEnd() && Character.isWhitespace(text.charAt(at))) {
                at++; // a backslash at the end of a line joins it to the next text
            }
        } else {
            throw refuse(
                    location,
                    "A backslash in double quotes begins no known escape.",
                    "Use single quotes, or write the backslash twice.");
        }
    }

    private boolean isTriple() {
        return text.startsWith(String.valueOf(text.charAt(at)).repeat(3), at);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private int endOfLine() {
        var line = text.indexOf('\n', at);
        return line < 0 || line > end ? end : line;
    }

    private void skipBlanks() {
        while (!isAtEnd() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }
}
