package io.github.siteblog.report;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The problems as lines for a terminal: warnings first, errors last, where the eye is when a build has ended.
 *
 * <p>Every error has its line. Of more than three warnings of one rule, the first stands for all, so that the errors are
 * not lost among them; the report file has every one.
 */
public final class ConsoleReport {

    private static final int MOST_ALIKE = 3;

    /**
     * One line.
     *
     * @param severity how it is to be printed
     * @param text the line
     */
    public record Line(Severity severity, String text) {}

    private ConsoleReport() {}

    /** The lines for problems in their order; what is only worth knowing is left to the report file. */
    public static List<Line> lines(List<Problem> problems) {
        var lines = new ArrayList<Line>();
        of(problems, Severity.WARNING).values().forEach(alike -> lines.addAll(warnings(alike)));
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> lines.add(new Line(Severity.ERROR, problem.toString())));
        return lines;
    }

    private static LinkedHashMap<String, List<Problem>> of(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .collect(Collectors.groupingBy(Problem::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Line> warnings(List<Problem> alike) {
        if (alike.size() <= MOST_ALIKE) {
            return alike.stream()
                    .map(problem -> new Line(Severity.WARNING, problem.toString()))
                    .toList();
        }
        var files = alike.stream()
                .map(problem -> problem.location().file())
                .distinct()
                .count();
        var more = "%s (and %d more like it; %d files in all)".formatted(alike.get(0), alike.size() - 1, files);
        return List.of(new Line(Severity.WARNING, more));
    }
}
