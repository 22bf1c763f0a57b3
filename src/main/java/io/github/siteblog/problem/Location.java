package io.github.siteblog.problem;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the path below the blog's source folder, with slashes: {@code posts/hello.md}
 * @param line the line, from 1; 0 stands for the file as a whole
 * @param column the column, from 1, in Unicode code points
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The start of a file's text. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    /** A file as a whole: what is wrong is the file itself and not a place in its text. */
    public static Location wholeFile(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** The form that terminals and editors make clickable: {@code posts/hello.md:4:11}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
