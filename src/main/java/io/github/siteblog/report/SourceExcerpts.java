package io.github.siteblog.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The source lines that problems point at.
 *
 * <p>They are read once, so that every report shows the same and none touches a file. A line that is blank, no text or
 * longer than 10,000 characters has no excerpt.
 */
public final class SourceExcerpts {

    private static final int LONGEST = 10_000;

    private final Map<Location, String> lines;

    private SourceExcerpts(Map<Location, String> lines) {
        this.lines = lines;
    }

    /** No lines at all, for problems that are not about sources. */
    public static SourceExcerpts none() {
        return new SourceExcerpts(Map.of());
    }

    /** Reads the lines of problems from the blog's folder. */
    public static SourceExcerpts of(SourceTree tree, List<Problem> problems) throws IOException {
        var wanted = new TreeMap<String, TreeSet<Integer>>();
        for (var problem : problems) {
            var at = problem.location();
            if (at.line() > 0 && tree.has(at.file())) {
                wanted.computeIfAbsent(at.file(), file -> new TreeSet<>()).add(at.line());
            }
        }
        var lines = new HashMap<Location, String>();
        for (var file : wanted.entrySet()) {
            var source = read(tree, file.getKey());
            for (var line : file.getValue().headSet(source.lines(), true)) {
                var text = source.line(line);
                if (!text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0) {
                    lines.put(new Location(file.getKey(), line, 0), text);
                }
            }
        }
        return new SourceExcerpts(lines);
    }

    /** The whole source line at a place, without its end, as it was written: not yet safe to print. */
    Optional<String> line(Location at) {
        return Optional.ofNullable(lines.get(new Location(at.file(), at.line(), 0)));
    }

    /** The source line at a place, ready to be shown. */
    Optional<Excerpt> at(Location at) {
        return line(at).map(line -> Excerpt.of(line, at));
    }

    /** Reads even a file that is no proper text: a replacement character is one column wide, as the bad byte was. */
    private static SourceFile read(SourceTree tree, String path) throws IOException {
        var text = new String(tree.bytes(path), UTF_8);
        var start = text.startsWith("\uFEFF") ? 1 : 0;
        return new SourceFile(path, text.substring(start).replace("\r\n", "\n").replace('\r', '\n'));
    }
}
