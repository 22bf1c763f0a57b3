package io.github.siteblog.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that is broken into lines.
 *
 * @param lettering what it is set in
 * @param leading how far the lines are apart, in parts of its size
 * @param lines the lines, without blanks at their ends
 */
record Paragraph(Lettering lettering, double leading, List<String> lines) {

    /** A line ends behind a blank, which belongs to the word before. */
    private static final Pattern BREAK = Pattern.compile("(?<= )");

    /** Trials of a width between all and none of it; the last one decides about less than a pixel. */
    private static final int TRIALS = 11;

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
        var words = List.of(BREAK.split(text));
        for (var size : sizes) {
            var lettering = new Lettering(typeface, size);
            var lines = lines(lettering, words, room.width());
            var paragraph = new Paragraph(lettering, leading, lines);
            if (paragraph.height() <= room.height() && paragraph.width() <= room.width()) {
                return new Paragraph(lettering, leading, balanced(lettering, words, lines.size(), room.width()));
            }
        }
        var smallest = new Lettering(typeface, sizes.get(sizes.size() - 1));
        return new Paragraph(smallest, leading, shortened(smallest, leading, words, room));
    }

    /** The width of the widest line. */
    private double width() {
        return lines.stream().mapToDouble(lettering::width).max().orElse(0);
    }

    /** The height from the top of the capitals of the first line to the base of the last one. */
    double height() {
        return height(lines.size(), lettering, leading);
    }

    private static double height(int lines, Lettering lettering, double leading) {
        return lettering.size() * (CAPITAL + (lines - 1) * leading);
    }

    /** Draws it with the tops of its first capitals at a height. */
    void draw(Mask mask, double left, double top) {
        for (int i = 0; i < lines.size(); i++) {
            lettering.draw(mask, lines.get(i), left, top + height(i + 1, lettering, leading));
        }
    }

    private static List<String> lines(Lettering lettering, List<String> words, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0.0;
        for (var word : words) {
            if (!line.isEmpty() && used + lettering.width(word.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += lettering.width(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** As many lines, in the narrowest width that has room for them. */
    private static List<String> balanced(Lettering lettering, List<String> words, int count, double width) {
        var best = lines(lettering, words, width);
        var least = 0.0;
        var most = width;
        for (int trial = 0; trial < TRIALS; trial++) {
            var middle = (least + most) / 2;
            var tried = lines(lettering, words, middle);
            if (tried.size() == count && tried.stream().allMatch(line -> lettering.width(line) <= middle)) {
                best = tried;
                most = middle;
            } else {
                least = middle;
            }
        }
        return best;
    }

    private static List<String> shortened(Lettering lettering, double leading, List<String> words, Room room) {
        var lines = lines(lettering, words, room.width()).stream()
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
