package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A text file of the blog: its path, its text with {@code \n} at the line ends, and where each character stands. */
public final class SourceFile {

    private static final int[] UNKNOWN = new int[0];

    private final String path;
    private final String text;
    private final int[] lineStarts;
    private volatile int[] pairs = UNKNOWN;

    /**
     * Makes a file from text.
     *
     * @param path the path below the source folder, with slashes
     * @param text the text, in which every line ends with {@code \n}
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The number of lines. */
    public int lines() {
        return lineStarts.length;
    }

    /** The offset in the text at which a line begins; lines count from 1. */
    public int startOfLine(int line) {
        return lineStarts[line - 1];
    }

    /** The text of a line without its end; lines count from 1. */
    public String line(int line) {
        var start = startOfLine(line);
        var end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** The place of the character at an offset in the text. */
    public Location at(int offset) {
        var line = lineAt(offset);
        return at(line, offset - startOfLine(line));
    }

    /** The line of the character at an offset in the text, from 1. */
    public int lineAt(int offset) {
        var found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The place of a character given by its line, from 1, and its index in that line, from 0. */
    public Location at(int line, int index) {
        var start = startOfLine(line);
        var end = Math.min(start + index, text.length());
        return new Location(path, line, 1 + end - start - (pairsBefore(end) - pairsBefore(start)));
    }

    private int pairsBefore(int offset) {
        var known = pairs;
        if (known == UNKNOWN) {
            known = pairs(text); // many files are never asked
            pairs = known;
        }
        var found = Arrays.binarySearch(known, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Where the second halves of the characters stand that take two places in a Java string. */
    private static int[] pairs(String text) {
        var characters = text.toCharArray();
        var pairs = IntStream.builder();
        for (int i = 1; i < characters.length; i++) {
            if (characters[i] >= Character.MIN_LOW_SURROGATE
                    && Character.isSurrogatePair(characters[i - 1], characters[i])) {
                pairs.add(i);
            }
        }
        return pairs.build().toArray();
    }

    private static int[] lineStarts(String text) {
        var starts = new int[16];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
