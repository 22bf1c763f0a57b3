package io.github.siteblog.report;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The problems that a blog had when it adopted the rules, and that are let pass until somebody mends them.
 *
 * <p>A problem is known again by its rule, its file and the text of its line, so that it may move. A new one of the same
 * kind on another line is a new one.
 */
public final class Baseline {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}:[0-9]+)  (\\S+)  (.+)");

    private final Map<String, String> known;

    private Baseline(Map<String, String> known) {
        this.known = known;
    }

    /** A baseline that knows no problem. */
    public static Baseline none() {
        return new Baseline(Map.of());
    }

    /**
     * Reads a baseline.
     *
     * @param file the name of its file, for messages
     * @param text its text
     * @param problems takes the lines that cannot be read
     */
    public static Baseline parse(String file, String text, Problems problems) {
        var known = new LinkedHashMap<String, String>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var match = LINE.matcher(lines.get(i));
            if (match.matches()) {
                known.put(match.group(1), match.group(2) + " in " + match.group(3));
            } else if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                problems.error(
                        "cfg/baseline",
                        new Location(file, i + 1, 1),
                        "The line is none of a baseline.",
                        "Delete it, or write the baseline anew with -Dsite-blog.baseline.update.");
            }
        }
        return new Baseline(known);
    }

    /** The text of a baseline that knows the errors and warnings among the given problems. */
    public static String text(List<Problem> problems, SourceExcerpts excerpts) {
        var fingerprints = new Fingerprints(excerpts);
        return problems.stream()
                .filter(Baseline::isKept)
                .map(problem -> "%s  %s  %s\n"
                        .formatted(
                                fingerprints.next(problem),
                                problem.rule(),
                                problem.location().file()))
                .sorted(Comparator.comparing(line -> line.substring(line.indexOf("  "))))
                .collect(Collectors.joining(
                        "",
                        "# Problems that were there when this file was written; delete a line when its problem is mended.\n",
                        ""));
    }

    /**
     * The problems that this baseline does not know. Known ones that are gone are told in a note.
     *
     * @param file the name of the baseline's file, for that note
     */
    public List<Problem> unknown(List<Problem> problems, SourceExcerpts excerpts, String file) {
        if (known.isEmpty()) {
            return problems;
        }
        var fingerprints = new Fingerprints(excerpts);
        var mended = new LinkedHashMap<>(known);
        var unknown = new ArrayList<Problem>();
        for (var problem : problems) {
            if (!isKept(problem) || mended.remove(fingerprints.next(problem)) == null) {
                unknown.add(problem);
            }
        }
        mended.forEach((mark, what) -> unknown.add(new Problem(
                Severity.INFO,
                "cfg/baseline",
                Location.wholeFile(file),
                "The baseline knows a problem that is mended: %s.".formatted(what),
                "Delete the line %s, or write the baseline anew with -Dsite-blog.baseline.update.".formatted(mark))));
        unknown.sort(Comparator.naturalOrder());
        return List.copyOf(unknown);
    }

    private static boolean isKept(Problem problem) {
        return problem.severity() == Severity.ERROR || problem.severity() == Severity.WARNING;
    }
}
