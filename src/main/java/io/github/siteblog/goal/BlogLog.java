package io.github.siteblog.goal;

import static io.github.siteblog.report.Summary.count;

import io.github.siteblog.Report;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.output.ReportFolder;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.ConsoleReport;
import io.github.siteblog.report.GitHubAnnotations;
import io.github.siteblog.report.ReportFiles;
import io.github.siteblog.report.SourceExcerpts;
import io.github.siteblog.report.Summary;
import io.github.siteblog.scaffold.Scaffolded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a goal tells on the console and in its report files.
 *
 * @param console the log of the goal
 * @param reporting how the goal reports
 */
public record BlogLog(Console console, Reporting reporting) {

    /** Writes the reports on a blog, prints its problems, and ends the goal if they make it fail. */
    void report(Report report) throws IOException, GoalFailure {
        report.withheld()
                .forEach((file, why) -> console.info("Withheld: %s (%s)".formatted(Printable.line(file), reason(why))));
        var findings = report.findings();
        var files = ReportFiles.of(report.facts(), findings.problems(), findings.excerpts(), reporting.settings());
        print(findings.problems(), findings.excerpts());
        var known = findings.known();
        if (known > 0) {
            console.info("%s of the baseline %s let pass."
                    .formatted(count(known, "problem", "problems"), known == 1 ? "is" : "are"));
        }
        end(findings.problems(), report.hasFailed(), "The blog", files);
    }

    /** Prints problems that are not about sources, writes them to a file, and ends the goal if they make it fail. */
    public void problems(List<Problem> problems, boolean hasFailed, String what, String reportName)
            throws IOException, GoalFailure {
        print(problems, SourceExcerpts.none());
        end(problems, hasFailed, what, Map.of(reportName, ReportFiles.text(problems)));
    }

    /** Tells which files were written, and which were there already. */
    public void scaffolded(Scaffolded files) {
        files.written().forEach(file -> console.info("Wrote " + shown(file)));
        files.kept().forEach(file -> console.info("Kept " + shown(file) + ", which was there already."));
    }

    private void print(List<Problem> problems, SourceExcerpts excerpts) {
        for (var line : new ConsoleReport(excerpts, reporting.hasColour()).lines(problems)) {
            if (line.severity() == Severity.ERROR) {
                console.error(line.text());
            } else {
                console.warn(line.text());
            }
        }
        if (reporting.isAnnotated()) {
            new GitHubAnnotations(reporting.settings()).lines(problems).forEach(console::print);
        }
    }

    private void end(List<Problem> problems, boolean hasFailed, String what, Map<String, String> files)
            throws IOException, GoalFailure {
        var reports = reporting.folder();
        var folder = new ReportFolder(reports);
        for (var file : files.entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        if (hasFailed) {
            var where = files.containsKey("index.html")
                    ? "index.html"
                    : files.keySet().iterator().next();
            throw new GoalFailure("%s has %s; every one is in %s."
                    .formatted(what, Summary.of(problems), shown(reports.resolve(where))));
        }
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
    public String shown(Path path) {
        var base = reporting.base();
        var absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(base) ? base.relativize(absolute).toString() : absolute.toString();
    }

    private static String reason(Withheld why) {
        var word = why.reason().word();
        return why.due() == null ? word : word + ", due " + why.due();
    }
}
