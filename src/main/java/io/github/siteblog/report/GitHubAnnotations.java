package io.github.siteblog.report;

import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
 *
 * <p>They count only at the start of a line of standard output. GitHub shows ten errors and ten warnings of a step, so no
 * more are given.
 */
public final class GitHubAnnotations {

    private static final int MOST = 10;

    private final ReportSettings settings;

    /**
     * Makes a report.
     *
     * @param settings what is to be known about the build
     */
    public GitHubAnnotations(ReportSettings settings) {
        this.settings = settings;
    }

    /** The lines for problems in their order. */
    public List<String> lines(List<Problem> problems) {
        var errors = with(problems, Severity.ERROR);
        var warnings = with(problems, Severity.WARNING);
        var lines = new ArrayList<String>();
        errors.stream().limit(MOST).map(this::line).forEach(lines::add);
        warnings.stream().limit(MOST).map(this::line).forEach(lines::add);
        var more = new ArrayList<Problem>();
        errors.stream().skip(MOST).forEach(more::add);
        warnings.stream().skip(MOST).forEach(more::add);
        if (!more.isEmpty()) {
            lines.add(
                    "::notice title=site-blog::%s more; the reports have every one.".formatted(data(Summary.of(more))));
        }
        return lines;
    }

    private static List<Problem> with(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    private String line(Problem problem) {
        var at = problem.location();
        return "::%s file=%s,%stitle=%s::%s"
                .formatted(
                        problem.severity().word(),
                        property(settings.path(problem)),
                        at.line() == 0 ? "" : "line=%s,col=%s,".formatted(at.line(), at.column()),
                        property(problem.rule()),
                        data(problem.message() + " " + problem.hint()));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return Printable.line(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }
}
