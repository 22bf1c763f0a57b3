package io.github.siteblog.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that is broken into lines.
 *
 * @param lettering what it is set in
 * @param leading how far the lines are apart, in parts of its size
 * @param lines the lines, without blanks at their ends
 */
record Paragraph(Lettering lettering, double leading, List<String> lines) {

    /** The part of its size that a capital is high. */
    private static final double CAPITAL = 0.727;

    Paragraph {
        lines = List.copyOf(lines);
    }

    /** The room that a text has, in pixels. */
    record Room(int width, int height) {}

    /**
     * Sets a text as large as it fits, in lines of about the same width; what does not fit even in the smallest size ends with
     * an ellipsis.
     *
     * @param typeface the letters
     * @param sizes the sizes to be tried, the largest first
     * @param leading how far the lines are apart, in parts of a size
     */
    static Paragraph fit(String text, Typeface typeface, List<Integer> sizes, double leading, Room room) {
        for (var size : sizes) {
            var lettering = new Lettering(typeface, size);
            var breaker = LineBreaker.of(lettering, text);
            var lines = breaker.lines(room.width());
            if (height(lines.size(), lettering, leading) <= room.height() && LineBreaker.fit(lines, room.width())) {
                return new Paragraph(lettering, leading, texts(breaker.balanced(room.width())));
            }
        }
        var smallest = new Lettering(typeface, sizes.get(sizes.size() - 1));
        return new Paragraph(smallest, leading, shortened(smallest, leading, text, room));
    }

    private static List<String> texts(List<LineBreaker.Line> lines) {
        return lines.stream().map(LineBreaker.Line::text).toList();
    }

    /** The height from the top of the capitals of the first line to the base of the last one. */
    double height() {
        return height(lines.size(), lettering, leading);
    }

    private static double height(int lines, Lettering lettering, double leading) {
        return lettering.size() * (CAPITAL + (lines - 1) * leading);
    }

    /** Draws it with the tops of its first capitals at a height, in ink up to a number. */
    void draw(Pixels pixels, int left, double top, int ink) {
        for (int i = 0; i < lines.size(); i++) {
            var base = (int) Math.round(top + height(i + 1, lettering, leading));
            lettering.draw(pixels, lines.get(i), left, base, ink);
        }
    }

    private static List<String> shortened(Lettering lettering, double leading, String text, Room room) {
        var lines = texts(LineBreaker.of(lettering, text).lines(room.width())).stream()
                .flatMap(line -> lettering.pieces(line, room.width()).stream())
                .toList();
        var most = 1;
        while (height(most + 1, lettering, leading) <= room.height()) {
            most++;
        }
        if (lines.size() <= most) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, most - 1));
        shown.add(lettering.cut(String.join(" ", lines.subList(most - 1, lines.size())), room.width()));
        return shown;
    }
}
