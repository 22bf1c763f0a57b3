package io.github.siteblog.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A typeface in a size.
 *
 * @param typeface the letters
 * @param size the size in pixels
 */
record Lettering(Typeface typeface, double size) {

    /** Letters of a size from which on they stand closer than is good for small ones. */
    private static final double LARGE = 40;

    private static final double CLOSER = -12;

    private static final String ELLIPSIS = "…";

    /** The last place at which a word may be cut. */
    private static final Pattern JOINT = Pattern.compile(".+[-–—/]");

    /** What does not stand before an ellipsis. */
    private static final Pattern END = Pattern.compile("[\\s,;:.–—-]+$");

    /** Draws letters one after the other. */
    @FunctionalInterface
    private interface Step {
        void letter(Letter letter, double x);
    }

    /** The width of a text in pixels. */
    double width(String text) {
        return walk(text, (letter, x) -> {});
    }

    /** Draws a text on a base line that begins at a point. */
    void draw(Mask mask, String text, double x, double base) {
        walk(text, (letter, left) -> letter.draw(mask, x + left, base, size));
    }

    private double walk(String text, Step step) {
        var x = 0.0;
        var last = -1;
        for (int at = 0; at < text.length(); ) {
            var codePoint = text.codePointAt(at);
            if (last >= 0) {
                x += typeface.kerning(last, codePoint) + (size < LARGE ? 0 : CLOSER);
            }
            var letter = typeface.letter(codePoint);
            step.letter(letter, x * size / 1000);
            x += letter.advance();
            last = codePoint;
            at += Character.charCount(codePoint);
        }
        return x * size / 1000;
    }

    /** A text that is no wider than some pixels: as it is, or cut behind a word, with an ellipsis. */
    String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        var cut = fitting(text, width - width(ELLIPSIS));
        var blank = Character.isLetterOrDigit(text.codePointAt(cut.length())) ? cut.lastIndexOf(' ') : 0;
        return END.matcher(blank > 0 ? cut.substring(0, blank) : cut).replaceFirst("") + ELLIPSIS;
    }

    /** A word in pieces that are no wider than some pixels, cut behind hyphens, dashes and slashes where it has some. */
    List<String> pieces(String word, double width) {
        var pieces = new ArrayList<String>();
        var rest = word;
        while (width(rest) > width && rest.length() > 1) {
            var piece = fitting(rest, width);
            var joint = JOINT.matcher(piece);
            var end = joint.find() ? joint.end() : piece.length();
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    /** As many letters as fit, at least one. */
    private String fitting(String text, double width) {
        var end = text.length();
        while (end > 1 && width(text.substring(0, end)) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, Math.max(end, text.offsetByCodePoints(0, 1)));
    }
}
