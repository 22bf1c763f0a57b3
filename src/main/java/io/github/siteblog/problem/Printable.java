package io.github.siteblog.problem;

import java.util.regex.Pattern;

/**
 * Text from a source made safe to print on one line of a terminal or a log.
 *
 * <p>Content is not trusted: without this, a title could forge a second log line, a terminal escape, or a command for the
 * CI server that reads the log along. GitHub, Azure and TeamCity take {@code ##[…]}, {@code ##vso[…]} and
 * {@code ##teamcity[…]} for one wherever it stands in a line.
 */
public final class Printable {

    private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

    private Printable() {}

    /**
     * The text with every control, format and line-breaking character, and what makes a command of what follows, written
     * as {@code \}{@code u} and four digits.
     */
    public static String line(String text) {
        var visible = visible(text);
        return visible.contains("##") ? COMMAND.matcher(visible).replaceAll("#\\\\u0023") : visible;
    }

    private static String visible(String text) {
        if (text.codePoints().noneMatch(Printable::isUnsafe)) {
            return text;
        }
        var line = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (!isUnsafe(c)) {
                line.appendCodePoint(c);
            } else if (c == '\n') {
                line.append("\\n");
            } else {
                line.append(c > 0xFFFF ? "\\u{%X}".formatted(c) : "\\u%04X".formatted(c));
            }
        });
        return line.toString();
    }

    /** The text in quotes for a message, cut after 80 characters. */
    public static String quoted(String text) {
        var short80 = text.codePointCount(0, text.length()) <= 80
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 79)) + "…";
        return "'" + line(short80) + "'";
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
