package io.github.siteblog.snippet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file between two marks in comments: {@code tag::x[]} and {@code end::x[]} of AsciiDoc, or {@code @start
 * region="x"} and {@code @end} of JEP 413.
 *
 * @param name the name of the region
 * @param firstLine the line behind the start mark, from 1
 * @param lastLine the line before the end mark
 * @param isClosed whether the end mark is there
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/directives/include-tagged-regions/">Include Content by
 *     Tagged Regions</a>
 * @see <a href="https://openjdk.org/jeps/413">JEP 413: Code Snippets in Java API Documentation</a>
 */
record Region(String name, int firstLine, int lastLine, boolean isClosed) {

    private static final String NAME = "([\\w.-]+)";
    private static final Pattern START =
            Pattern.compile("\\btag::" + NAME + "\\[]|@start\\s+region\\s*=\\s*[\"']?" + NAME);
    private static final Pattern END =
            Pattern.compile("\\bend::" + NAME + "\\[]|@end\\b(?:\\s+region\\s*=\\s*[\"']?" + NAME + ")?");

    private record Open(String name, int line) {}

    /** The first region with a name. */
    static Optional<Region> find(String name, List<String> lines) {
        return all(lines).stream().filter(region -> region.name.equals(name)).findFirst();
    }

    /** The names of all regions of a file. */
    static SortedSet<String> names(List<String> lines) {
        var names = new TreeSet<String>();
        all(lines).forEach(region -> names.add(region.name));
        return names;
    }

    /** Whether a line is nothing but a mark. */
    static boolean isMark(String line) {
        return START.matcher(line).find() || END.matcher(line).find();
    }

    private static List<Region> all(List<String> lines) {
        var regions = new ArrayList<Region>();
        var open = new ArrayDeque<Open>();
        for (int line = 1; line <= lines.size(); line++) {
            var text = lines.get(line - 1);
            var start = START.matcher(text);
            var end = END.matcher(text);
            if (start.find()) {
                open.push(new Open(start.group(1) == null ? start.group(2) : start.group(1), line));
            } else if (end.find()) {
                close(end.group(1) == null ? end.group(2) : end.group(1), line, open, regions);
            }
        }
        open.forEach(region -> regions.add(new Region(region.name, region.line + 1, lines.size(), false)));
        return regions;
    }

    /** Closes the region with a name, or the innermost one when there is none. */
    private static void close(@Nullable String name, int line, Deque<Open> open, List<Region> regions) {
        open.stream()
                .filter(region -> name == null || region.name.equals(name))
                .findFirst()
                .ifPresent(region -> {
                    open.remove(region);
                    regions.add(new Region(region.name, region.line + 1, line - 1, true));
                });
    }
}
