package io.github.siteblog.card;

import java.util.StringTokenizer;

/**
 * A letter of a {@link Typeface}; lengths are thousandths of its size.
 *
 * @param advance how far behind it the next one stands
 * @param outline its outline as moves, lines and curves of an SVG path, upwards from the base line
 * @param kerning the letters before which it stands closer, each with by how much: {@code T-87 V-75}
 */
record Letter(int advance, String outline, String kerning) {

    /** Reads what follows the number of the letter in a line of the table. */
    static Letter of(String line) {
        var parts = line.split("\t", -1);
        return new Letter(Integer.parseInt(parts[1]), parts[2], parts[3]);
    }

    /** How much further away the next letter stands. */
    int kerning(int next) {
        for (int at = 0; at < kerning.length(); ) {
            var end = kerning.indexOf(' ', at);
            var last = end < 0 ? kerning.length() : end;
            if (kerning.charAt(at) == next) {
                return Integer.parseInt(kerning, at + 1, last, 10);
            }
            at = last + 1;
        }
        return 0;
    }

    /** Draws it on a base line that begins at a point. */
    void draw(Mask mask, double left, double base, double size) {
        var pen = new Pen(mask, left, base, size / 1000);
        var words = new StringTokenizer(outline);
        while (words.hasMoreTokens()) {
            switch (words.nextToken()) {
                case "m" -> pen.move(number(words), number(words));
                case "l" -> pen.line(number(words), number(words));
                default -> pen.curve(number(words), number(words), number(words), number(words));
            }
        }
        pen.close();
    }

    private static int number(StringTokenizer words) {
        return Integer.parseInt(words.nextToken());
    }
}
