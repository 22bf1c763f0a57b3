package io.github.siteblog.report;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import java.util.regex.Pattern;

/**
 * A source line as it is shown: safe to print, with blanks for tabs, and of a long line the part around the column.
 *
 * @param line the number of the line
 * @param before what stands before the column
 * @param after what stands from the column on
 */
record Excerpt(int line, String before, String after) {

    private static final int WIDTH = 80;
    private static final int WIDTH_BEFORE = 40;
    private static final Pattern WORD =
            Pattern.compile("(['\"`]).*?\\1|</?[\\w.-]+|[\\p{L}\\p{M}\\p{N}_/.-]+|.", Pattern.DOTALL);
    private static final String CUT = "…";

    /** The excerpt of a line. A column behind the end of the line counts as its end. */
    static Excerpt of(String line, Location at) {
        var length = line.codePointCount(0, line.length());
        var column = Math.max(0, Math.min(at.column() - 1, length));
        var start = length <= WIDTH ? 0 : Math.max(0, Math.min(column - WIDTH_BEFORE, length - WIDTH));
        var end = Math.min(length, start + WIDTH);
        var from = line.offsetByCodePoints(0, start);
        var middle = line.offsetByCodePoints(from, column - start);
        var to = line.offsetByCodePoints(middle, end - column);
        var before = (start > 0 ? CUT : "") + shown(line.substring(from, middle));
        var after = shown(line.substring(middle, to)) + (end < length ? CUT : "");
        return new Excerpt(at.line(), before, after.stripTrailing());
    }

    /** The whole line, in which not even the two parts together make a command. */
    String text() {
        return Printable.line(before + after);
    }

    /** The blanks that bring a caret below the column on a terminal, where some characters take two cells or none. */
    String indent() {
        return " ".repeat(before.codePoints().map(Excerpt::cells).sum());
    }

    /** The word, quotation or tag name at the column, or the one character that is none; a blank at the line's end. */
    String word() {
        var match = WORD.matcher(after);
        return match.lookingAt() ? match.group() : " ";
    }

    /** What stands behind the word at the column. */
    String afterWord() {
        return after.isEmpty() ? "" : after.substring(word().length());
    }

    private static String shown(String part) {
        return Printable.line(part.replace('\t', ' '));
    }

    private static int cells(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> c < 0xFF61 || c > 0xFFDC; // but for half-width forms
            default -> c >= 0x1F300 && c <= 0x1FAFF || c >= 0x3000 && c <= 0x303E || c >= 0xFF01 && c <= 0xFF60;
        };
    }
}
