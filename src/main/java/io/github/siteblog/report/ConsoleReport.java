package io.github.siteblog.report;

import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The problems as lines for a terminal: errors first, then warnings, each with its source line, and the sums.
 *
 * <p>Every error is shown. Of more than three warnings of one rule, the first stands for all, so that the errors are not
 * lost among them; the report file has every one. What is only worth knowing is left to the report file.
 */
public final class ConsoleReport {

    private static final int MOST_ALIKE = 3;

    private final SourceExcerpts excerpts;
    private final Ink ink;

    /**
     * Makes a report.
     *
     * @param excerpts the source lines of the problems
     * @param colour whether the terminal understands ANSI colours
     */
    public ConsoleReport(SourceExcerpts excerpts, boolean colour) {
        this.excerpts = excerpts;
        this.ink = colour ? Ink.COLOUR : Ink.NONE;
    }

    /**
     * One line.
     *
     * @param severity how it is to be printed
     * @param text the line
     */
    public record Line(Severity severity, String text) {}

    /** The lines for problems in their order; none when there is neither an error nor a warning. */
    public List<Line> lines(List<Problem> problems) {
        var lines = new ArrayList<Line>();
        with(problems, Severity.ERROR).forEach(error -> add(lines, error, ""));
        alike(with(problems, Severity.WARNING)).forEach(warnings -> addAlike(lines, warnings));
        if (!lines.isEmpty()) {
            lines.add(new Line(lines.get(0).severity(), ink.bold(Summary.of(problems))));
        }
        return lines;
    }

    private static List<Problem> with(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    private static Iterable<List<Problem>> alike(List<Problem> problems) {
        return problems.stream()
                .collect(Collectors.groupingBy(Problem::rule, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void addAlike(List<Line> lines, List<Problem> alike) {
        if (alike.size() <= MOST_ALIKE) {
            alike.forEach(problem -> add(lines, problem, ""));
            return;
        }
        var files = alike.stream()
                .map(problem -> problem.location().file())
                .distinct()
                .count();
        add(lines, alike.get(0), " (and %s more like it; %s files in all)".formatted(alike.size() - 1, files));
    }

    private void add(List<Line> lines, Problem problem, String more) {
        var severity = problem.severity();
        lines.add(new Line(severity, told(problem) + more));
        excerpts.at(problem.location()).ifPresent(excerpt -> {
            var number = "%4s".formatted(excerpt.line());
            var noNumber = " ".repeat(number.length());
            lines.add(new Line(severity, ink.dim(number + " |") + " " + excerpt.text()));
            lines.add(new Line(severity, ink.dim(noNumber + " |") + " " + excerpt.indent() + ink.of(severity, "^")));
        });
    }

    /** The same as {@link Problem#toString} but for its colours. */
    private String told(Problem problem) {
        return "%s: %s: %s %s %s"
                .formatted(
                        ink.bold(Printable.line(problem.location().toString())),
                        ink.of(problem.severity(), problem.severity().word()),
                        Printable.line(problem.message()),
                        Printable.line(problem.hint()),
                        ink.dim("[" + Printable.line(problem.rule()) + "]"));
    }
}
