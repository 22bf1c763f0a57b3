package io.github.siteblog.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.Findings;
import io.github.siteblog.Report;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.BlogFacts;
import io.github.siteblog.report.ReportSettings;
import io.github.siteblog.report.SourceExcerpts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlogLogTest {

    private static final Problem ERROR =
            new Problem(Severity.ERROR, "a/b", new Location("posts/p.md", 3, 1), "It is wrong.", "Mend it.");
    private static final Problem WARNING =
            new Problem(Severity.WARNING, "c/d", new Location("posts/p.md", 4, 1), "It is odd.", "Change it.");

    @TempDir
    Path project;

    private final List<String> lines = new ArrayList<>();

    @Test
    void printsProblemsAndWritesThemDown() throws IOException, GoalFailure {
        log().problems(List.of(ERROR, WARNING), false, "The rendered site", "package.txt");
        assertThat(lines)
                .containsExactly(
                        "ERROR posts/p.md:3:1: error: It is wrong. Mend it. [a/b]",
                        "WARN posts/p.md:4:1: warning: It is odd. Change it. [c/d]",
                        "ERROR 1 error and 1 warning");
        assertThat(project.resolve("target/reports/package.txt")).content().contains(ERROR + "\n", WARNING + "\n");
    }

    @Test
    void endsTheGoalWithTheSumsAndThePlaceOfTheReport() {
        assertThatThrownBy(() -> log().problems(List.of(ERROR, ERROR), true, "The rendered site", "package.txt"))
                .isInstanceOf(GoalFailure.class)
                .hasMessage("The rendered site has 2 errors; every one is in %s."
                        .formatted(Path.of("target", "reports", "package.txt")));
        assertThatThrownBy(() -> log().report(report(List.of(ERROR), List.of(ERROR), true)))
                .isInstanceOf(GoalFailure.class)
                .hasMessage("The blog has 1 error; every one is in %s."
                        .formatted(Path.of("target", "reports", "index.html")));
    }

    @Test
    void tellsWhatIsWithheldAndWhatIsLetPass() throws IOException, GoalFailure {
        log().report(report(List.of(ERROR, WARNING), List.of(), false));
        assertThat(lines)
                .containsExactly(
                        "INFO Withheld: posts/a.md (draft)",
                        "INFO Withheld: posts/b.md (future, due 2027-01-02)",
                        "INFO 2 problems of the baseline are let pass.");
        lines.clear();
        log().report(report(List.of(WARNING), List.of(), false));
        assertThat(lines).endsWith("INFO 1 problem of the baseline is let pass.");
    }

    @Test
    void countsWhatWasRead() {
        assertThat(log().counts(report(List.of(WARNING), List.of(WARNING), false)))
                .isEqualTo("3 posts, 1 person, 0 pages and 12 public files; 1 warning");
    }

    @Test
    void showsPathsAsSeenFromTheProject() {
        assertThat(log().shown(project.resolve("target/x/../site")))
                .isEqualTo(Path.of("target", "site").toString());
        assertThat(log().shown(project.resolveSibling("other")))
                .isEqualTo(project.resolveSibling("other").toString());
    }

    private static Report report(List<Problem> all, List<Problem> problems, boolean hasFailed) {
        SortedMap<String, Withheld> withheld = new TreeMap<>();
        withheld.put("posts/b.md", new Withheld(Withheld.Reason.FUTURE, LocalDate.of(2027, 1, 2)));
        withheld.put("posts/a.md", new Withheld(Withheld.Reason.DRAFT, null));
        return new Report(
                new Findings(all, problems, SourceExcerpts.none()),
                new BlogFacts("Blog", List.of(), List.of(), List.of(), List.of()),
                new Report.Counts(3, 1, 0, 12),
                withheld,
                hasFailed,
                null);
    }

    private BlogLog log() {
        var settings = new ReportSettings("1.2.3", "src/blog/", Severity.ERROR);
        var reporting = new Reporting(project, project.resolve("target/reports"), false, false, settings);
        return new BlogLog(new LineConsole(lines), reporting);
    }
}
