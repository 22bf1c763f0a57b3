package io.github.siteblog.maven;

import static io.github.siteblog.report.Summary.count;

import io.github.siteblog.Report;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.output.ReportFolder;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.ConsoleReport;
import io.github.siteblog.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a goal tells on the console and in its report file.
 *
 * @param log the log of the goal
 * @param base the folder that paths are shown relative to
 * @param reports the folder for reports
 */
record BlogLog(Log log, Path base, Path reports) {

    /** Prints the problems, writes them to a file, and ends the goal if they make it fail. */
    void problems(List<Problem> problems, boolean hasFailed, String what, String reportName)
            throws IOException, MojoFailureException {
        var text = problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
        var file = new ReportFolder(reports).write(reportName, text);
        for (var line : ConsoleReport.lines(problems)) {
            if (line.severity() == Severity.ERROR) {
                log.error(line.text());
            } else {
                log.warn(line.text());
            }
        }
        if (hasFailed) {
            throw new MojoFailureException(
                    "%s has %s; every one is in %s.".formatted(what, Summary.of(problems), shown(file)));
        }
    }

    /** Tells which posts are withheld and why. */
    void withheld(Report report) {
        report.withheld().forEach((file, why) -> log.info("Withheld: %s (%s)".formatted(file, reason(why))));
    }

    /** What was read and what is wrong with it, in words. */
    String counts(Report report) {
        var counts = report.counts();
        return "%s, %s, %s and %s; %s"
                .formatted(
                        count(counts.posts(), "post", "posts"),
                        count(counts.people(), "person", "people"),
                        count(counts.pages(), "page", "pages"),
                        count(counts.publicFiles(), "public file", "public files"),
                        Summary.of(report.problems()));
    }

    /** A path as a person would write it. */
    String shown(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(base) ? base.relativize(absolute).toString() : absolute.toString();
    }

    private static String reason(Withheld why) {
        var word = why.reason().word();
        return why.due() == null ? word : word + ", due " + why.due();
    }
}
