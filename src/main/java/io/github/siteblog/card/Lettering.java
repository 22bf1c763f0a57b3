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

    /** A letter begins at a quarter of a pixel, so that each is drawn in a few ways only, which are kept. */
    private static final int PHASES = 4;

    private static final String ELLIPSIS = "…";

    /** The last place at which a word may be cut. */
    private static final Pattern JOINT = Pattern.compile(".+[-–—/]");

    /** What does not stand before an ellipsis. */
    private static final Pattern END = Pattern.compile("[\\s,;:.–—-]+$");

    /** Draws letters one after the other. */
    @FunctionalInterface
    private interface Step {
        void letter(int codePoint, double x);
    }

    /** The width of a text in pixels. */
    double width(String text) {
        return walk(text, (codePoint, x) -> {});
    }

    /**
     * Draws a text.
     *
     * @param pixels what it is drawn on
     * @param x where its base line begins
     * @param base the row that it stands on
     * @param ink the number of the colour of what is covered wholly; the colours up to it are ever more of it
     */
    void draw(Pixels pixels, String text, double x, int base, int ink) {
        walk(text, (codePoint, left) -> {
            var place = Math.round((x + left) * PHASES);
            var stamp = typeface.stamp(codePoint, size, Math.floorMod(place, PHASES) / (double) PHASES);
            pixels.put(stamp, (int) Math.floorDiv(place, PHASES), base, 0, ink);
        });
    }

    private double walk(String text, Step step) {
        var x = 0.0;
        var last = -1;
        for (int at = 0; at < text.length(); ) {
            var codePoint = text.codePointAt(at);
            if (last >= 0) {
                x += typeface.kerning(last, codePoint) + (size < LARGE ? 0 : CLOSER);
            }
            step.letter(codePoint, x * size / 1000);
            x += typeface.letter(codePoint).advance();
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
