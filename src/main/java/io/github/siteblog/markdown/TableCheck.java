package io.github.siteblog.markdown;

import io.github.siteblog.source.SourceFile;

/** Finds the table that has more cells than the parser takes, which the parser does not tell. */
final class TableCheck {

    /** The most cells that a table may have; far more than anybody reads. */
    static final int MAX_CELLS = 100_000;

    private TableCheck() {}

    /** The line of the file at which the largest run of rows begins. */
    static int lineOfLargestTable(SourceFile file, int firstLine) {
        var largest = 0;
        var lineOfLargest = firstLine;
        var cells = 0;
        var start = firstLine;
        for (int line = firstLine; line <= file.lines(); line++) {
            var bars = (int) file.line(line).chars().filter(c -> c == '|').count();
            start = cells == 0 ? line : start;
            cells = bars == 0 ? 0 : cells + bars;
            if (cells > largest) {
                largest = cells;
                lineOfLargest = start;
            }
        }
        return lineOfLargest;
    }
}
