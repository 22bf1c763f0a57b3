package io.github.siteblog.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines behind its blanks; measures each of its words once. */
final class LineBreaker {

    /** A line ends behind a blank, which belongs to the word before. */
    private static final Pattern BREAK = Pattern.compile("(?<= )");

    /** Trials of a width between all and none of it; the last one decides about less than a pixel. */
    private static final int TRIALS = 11;

    private final List<Word> words;

    private LineBreaker(List<Word> words) {
        this.words = words;
    }

    /**
     * A word.
     *
     * @param text the word and the blank behind it
     * @param advance how far behind its beginning the next one begins
     * @param width how wide it is without the blank
     */
    private record Word(String text, double advance, double width) {}

    /**
     * A line.
     *
     * @param text what it says, without a blank at its end
     * @param width how wide it is
     */
    record Line(String text, double width) {}

    static LineBreaker of(Lettering lettering, String text) {
        return new LineBreaker(BREAK.splitAsStream(text)
                .map(word -> new Word(word, lettering.width(word), lettering.width(word.stripTrailing())))
                .toList());
    }

    /** The lines, each with as many words as a width has room for, and with one at least. */
    List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        var text = new StringBuilder();
        var used = 0.0;
        var end = 0.0;
        for (var word : words) {
            if (!text.isEmpty() && used + word.width() > width) {
                lines.add(new Line(text.toString().stripTrailing(), end));
                text.setLength(0);
                used = 0;
            }
            end = used + word.width();
            text.append(word.text());
            used += word.advance();
        }
        lines.add(new Line(text.toString().stripTrailing(), end));
        return lines;
    }

    /** As many lines as in a width, in the narrowest width that has room for them. */
    List<Line> balanced(double width) {
        var best = lines(width);
        var count = best.size();
        var least = 0.0;
        var most = width;
        for (int trial = 0; trial < TRIALS; trial++) {
            var middle = (least + most) / 2;
            var tried = lines(middle);
            if (tried.size() == count && fit(tried, middle)) {
                best = tried;
                most = middle;
            } else {
                least = middle;
            }
        }
        return best;
    }

    /** Whether no line is wider than a width. */
    static boolean fit(List<Line> lines, double width) {
        return lines.stream().allMatch(line -> line.width() <= width);
    }
}
