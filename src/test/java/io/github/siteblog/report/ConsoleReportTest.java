package io.github.siteblog.report;

import static io.github.siteblog.report.Sources.error;
import static io.github.siteblog.report.Sources.note;
import static io.github.siteblog.report.Sources.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleReportTest {

    @TempDir
    private Path folder;

    private void thenLines(List<Problem> problems, String... lines) {
        var excerpts = new Sources(folder).excerpts(problems);
        assertThat(new ConsoleReport(excerpts, false).lines(problems))
                .extracting(ConsoleReport.Line::text)
                .containsExactly(lines);
    }

    @Test
    void anErrorIsShownInItsLine() {
        new Sources(folder).write("posts/x.md", "---\ntitle: T\npublished: 2026-05-01\nauthors: [adaa]\n---\n");
        var problem = new Problem(
                Severity.ERROR,
                "ref/unknown-author",
                new Location("posts/x.md", 4, 11),
                "No author has the slug 'adaa'.",
                "Did you mean 'ada'?");

        thenLines(
                List.of(problem),
                "posts/x.md:4:11: error: No author has the slug 'adaa'. Did you mean 'ada'? [ref/unknown-author]",
                "   4 | authors: [adaa]",
                "     |           ^",
                "1 error");
    }

    @Test
    void theFirstLineIsTheProblemInItsOwnWords() {
        var problem = error("fm/date", "posts/x.md", 3, 12);

        assertThat(new ConsoleReport(SourceExcerpts.none(), false).lines(List.of(problem)))
                .first()
                .isEqualTo(new ConsoleReport.Line(Severity.ERROR, problem.toString()));
    }

    @Test
    void theLineNumberMayBeLong() {
        new Sources(folder).write("a.md", "\n".repeat(12344) + "last\n");

        thenLines(
                List.of(error("x/y", "a.md", 12345, 3)),
                "a.md:12345:3: error: It is wrong. Mend it. [x/y]",
                "12345 | last",
                "      |   ^",
                "1 error");
    }

    @Test
    void errorsComeBeforeWarningsAndTheSumsComeLast() {
        thenLines(
                List.of(
                        note("fm/date", "a.md", 1, 1),
                        warning("x/y", "a.md", 2, 1),
                        error("x/z", "b.md", 1, 1),
                        error("x/y", "c.md", 0, 0)),
                "b.md:1:1: error: It is wrong. Mend it. [x/z]",
                "c.md: error: It is wrong. Mend it. [x/y]",
                "a.md:2:1: warning: It is wrong. Mend it. [x/y]",
                "2 errors, 1 warning and 1 note");
    }

    @Test
    void threeWarningsOfARuleAreShown() {
        thenLines(
                List.of(warning("x/y", "a.md", 1, 1), warning("x/y", "a.md", 2, 1), warning("x/y", "b.md", 1, 1)),
                "a.md:1:1: warning: It is wrong. Mend it. [x/y]",
                "a.md:2:1: warning: It is wrong. Mend it. [x/y]",
                "b.md:1:1: warning: It is wrong. Mend it. [x/y]",
                "3 warnings");
    }

    @Test
    void ofMoreThanThreeWarningsOfARuleTheFirstStandsForAll() {
        new Sources(folder).write("a.md", "abc\nabc\nabc\n");

        thenLines(
                List.of(
                        warning("x/y", "a.md", 1, 2),
                        warning("x/y", "a.md", 2, 1),
                        warning("x/z", "a.md", 2, 1),
                        warning("x/y", "a.md", 3, 1),
                        warning("x/y", "b.md", 1, 1)),
                "a.md:1:2: warning: It is wrong. Mend it. [x/y] (and 3 more like it; 2 files in all)",
                "   1 | abc",
                "     |  ^",
                "a.md:2:1: warning: It is wrong. Mend it. [x/z]",
                "   2 | abc",
                "     | ^",
                "5 warnings");
    }

    @Test
    void everyErrorIsShownHoweverManyThereAre() {
        var errors = List.of(
                error("x/y", "a.md", 1, 1),
                error("x/y", "a.md", 2, 1),
                error("x/y", "a.md", 3, 1),
                error("x/y", "a.md", 4, 1));

        assertThat(new ConsoleReport(SourceExcerpts.none(), false).lines(errors))
                .hasSize(5);
    }

    @Test
    void notesAloneAreLeftToTheReportFile() {
        thenLines(List.of(note("fm/date", "a.md", 1, 1)));
        thenLines(List.of());
    }

    @Test
    void everyLineHasTheSeverityOfItsProblem() {
        new Sources(folder).write("a.md", "abc\n");
        var problems = List.of(error("x/y", "a.md", 1, 1), warning("x/z", "a.md", 1, 1));
        var excerpts = new Sources(folder).excerpts(problems);

        assertThat(new ConsoleReport(excerpts, false).lines(problems))
                .extracting(ConsoleReport.Line::severity)
                .containsExactly(
                        Severity.ERROR,
                        Severity.ERROR,
                        Severity.ERROR,
                        Severity.WARNING,
                        Severity.WARNING,
                        Severity.WARNING,
                        Severity.ERROR);
    }

    @Test
    void coloursAreForTerminals() {
        new Sources(folder).write("a.md", "abc\n");
        var problems = List.of(error("x/y", "a.md", 1, 2), warning("x/z", "a.md", 0, 0));
        var excerpts = new Sources(folder).excerpts(problems);

        assertThat(new ConsoleReport(excerpts, true).lines(problems))
                .extracting(ConsoleReport.Line::text)
                .containsExactly(
                        "\u001B[1ma.md:1:2\u001B[m: \u001B[1;31merror\u001B[m: It is wrong. Mend it. \u001B[2m[x/y]\u001B[m",
                        "\u001B[2m   1 |\u001B[m abc",
                        "\u001B[2m     |\u001B[m  \u001B[1;31m^\u001B[m",
                        "\u001B[1ma.md\u001B[m: \u001B[1;33mwarning\u001B[m: It is wrong. Mend it. \u001B[2m[x/z]\u001B[m",
                        "\u001B[1m1 error and 1 warning\u001B[m");
    }

    @Test
    void theCaretFindsItsColumnBehindWideCharacters() {
        new Sources(folder).write("a.md", "漢字: x\n");

        thenLines(
                List.of(error("x/y", "a.md", 1, 5)),
                "a.md:1:5: error: It is wrong. Mend it. [x/y]",
                "   1 | 漢字: x",
                "     |       ^",
                "1 error");
    }

    @Test
    void noCommandOfACiServerGetsThrough() {
        new Sources(folder).write("a.md", "##vso[task.setvariable variable=x]y\n");
        var problem = new Problem(
                Severity.ERROR,
                "x/y",
                new Location("a.md", 1, 3),
                "The title is '##[error]pwn ###teamcity[x]'.",
                "Mend ##vso[it].");

        thenLines(
                List.of(problem),
                "a.md:1:3: error: The title is '#\\u0023[error]pwn ##\\u0023teamcity[x]'. Mend #\\u0023vso[it]. [x/y]",
                "   1 | #\\u0023vso[task.setvariable variable=x]y",
                "     |   ^",
                "1 error");
    }

    @Test
    void aFileNameCannotBeginALine() {
        thenLines(
                List.of(error("x/y", "a\n::error::b\u001B[31m.md", 1, 1)),
                "a\\n::error::b\\u001B[31m.md:1:1: error: It is wrong. Mend it. [x/y]",
                "1 error");
    }
}
