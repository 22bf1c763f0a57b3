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

    /**
     * Its shape, to be put where it begins on its base line.
     *
     * @param size the size in pixels
     * @param shift the part of a pixel that it begins further right
     */
    Stamp stamp(double size, double shift) {
        var scale = size / 1000;
        var box = Box.of(outline);
        var left = (int) Math.floor(box.left() * scale + shift);
        var top = (int) Math.floor(-box.top() * scale);
        var right = (int) Math.ceil(box.right() * scale + shift);
        var bottom = (int) Math.ceil(-box.bottom() * scale);
        var mask = new Mask(right - left, bottom - top);
        draw(new Pen(mask, shift - left, -top, scale));
        return mask.stamp(left, top);
    }

    private void draw(Pen pen) {
        for (var stroke : outline) {
            switch (stroke.kind()) {
                case 'm' -> pen.move(stroke.x(), stroke.y());
                case 'l' -> pen.line(stroke.x(), stroke.y());
                default -> pen.curve(stroke.bendX(), stroke.bendY(), stroke.x(), stroke.y());
            }
        }
        pen.close();
    }

    /** What an outline lies within; a curve lies within its ends and its bend. */
    private record Box(int left, int top, int right, int bottom) {

        static Box of(List<Stroke> outline) {
            var box = new Box(0, 0, 0, 0);
            var x = 0;
            var y = 0;
            for (var stroke : outline) {
                if (stroke.kind() == 'q') {
                    box = box.with(x + stroke.bendX(), y + stroke.bendY());
                }
                x += stroke.x();
                y += stroke.y();
                box = box.with(x, y);
            }
            return box;
        }

        private Box with(int x, int y) {
            return new Box(Math.min(left, x), Math.max(top, y), Math.max(right, x), Math.min(bottom, y));
        }
    }
}
