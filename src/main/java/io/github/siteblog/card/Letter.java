package io.github.siteblog.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * A letter of a {@link Typeface}; lengths are thousandths of its size.
 *
 * @param advance how far behind it the next one stands
 * @param outline its outline
 * @param kerning how much further away the letters stand that do not stand as usual behind it
 */
record Letter(int advance, List<Stroke> outline, Map<Integer, Integer> kerning) {

    /**
     * A part of an outline, relative to the end of the one before, and upwards from the base line.
     *
     * @param kind {@code m} for a move, {@code l} for a line, {@code q} for a curve
     * @param bendX where a curve bends to
     * @param bendY where a curve bends to
     * @param x where it ends
     * @param y where it ends
     */
    private record Stroke(char kind, int bendX, int bendY, int x, int y) {}

    /**
     * Reads what follows the number of the letter in a line of the table: its outline as moves, lines and curves of an SVG
     * path, and its kerning as letters, each with by how much: {@code T-87 V-75}.
     */
    static Letter of(String line) {
        var parts = line.split("\t", -1);
        return new Letter(Integer.parseInt(parts[1]), outline(parts[2]), kerning(parts[3]));
    }

    private static List<Stroke> outline(String path) {
        var words = new StringTokenizer(path);
        var outline = new ArrayList<Stroke>();
        while (words.hasMoreTokens()) {
            var kind = words.nextToken().charAt(0);
            var isCurve = kind == 'q';
            outline.add(new Stroke(
                    kind, isCurve ? number(words) : 0, isCurve ? number(words) : 0, number(words), number(words)));
        }
        return List.copyOf(outline);
    }

    private static int number(StringTokenizer words) {
        return Integer.parseInt(words.nextToken());
    }

    private static Map<Integer, Integer> kerning(String letters) {
        var kerning = new HashMap<Integer, Integer>();
        var words = new StringTokenizer(letters);
        while (words.hasMoreTokens()) {
            var word = words.nextToken();
            kerning.put((int) word.charAt(0), Integer.parseInt(word.substring(1)));
        }
        return Map.copyOf(kerning);
    }

    /** How much further away the next letter stands. */
    int kerning(int next) {
        return kerning.getOrDefault(next, 0);
    }

    /** Draws it on a base line that begins at a point. */
    void draw(Mask mask, double left, double base, double size) {
        var pen = new Pen(mask, left, base, size / 1000);
        for (var stroke : outline) {
            switch (stroke.kind()) {
                case 'm' -> pen.move(stroke.x(), stroke.y());
                case 'l' -> pen.line(stroke.x(), stroke.y());
                default -> pen.curve(stroke.bendX(), stroke.bendY(), stroke.x(), stroke.y());
            }
        }
        pen.close();
    }
}
