package io.github.siteblog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final String FILE = "site-blog-baseline.txt";

    @TempDir
    private Path folder;

    private static Problem at(int line, Severity severity) {
        return new Problem(severity, "ref/unknown-author", new Location("a.md", line, 1), "M.", "H.");
    }

    private static Problem error(int line) {
        return at(line, Severity.ERROR);
    }

    private SourceExcerpts excerpts(String text, List<Problem> problems) throws IOException {
        Files.writeString(folder.resolve("a.md"), text);
        return SourceExcerpts.of(SourceTree.of(folder, new Problems()), problems);
    }

    private Baseline baseline(String text, Problem... problems) throws IOException {
        var all = List.of(problems);
        return Baseline.parse(FILE, Baseline.text(all, excerpts(text, all)), new Problems());
    }

    private List<String> unknown(Baseline baseline, String text, Problem... problems) throws IOException {
        var all = List.of(problems);
        return baseline.unknown(all, excerpts(text, all), FILE).stream()
                .map(problem -> problem.toString().replaceAll("[0-9a-f]{16}", "…"))
                .toList();
    }

    @Test
    void knowsAProblemThatHasMoved() throws IOException {
        var baseline = baseline("one\ntwo\n", error(2));

        assertThat(unknown(baseline, "zero\none\n  two\n", error(3))).isEmpty();
    }

    @Test
    void doesNotKnowTheSameProblemOnAnotherLine() throws IOException {
        var baseline = baseline("one\ntwo\n", error(2));

        assertThat(unknown(baseline, "one\ntwo\n", error(1), error(2)))
                .containsExactly("a.md:1:1: error: M. H. [ref/unknown-author]");
    }

    @Test
    void countsAlikeLines() throws IOException {
        var baseline = baseline("two\ntwo\n", error(1));

        assertThat(unknown(baseline, "two\ntwo\n", error(1), error(2)))
                .containsExactly("a.md:2:1: error: M. H. [ref/unknown-author]");
    }

    @Test
    void tellsWhatIsMended() throws IOException {
        var baseline = baseline("one\n", error(1));

        assertThat(unknown(baseline, "one\n"))
                .containsExactly("site-blog-baseline.txt: info: The baseline knows a problem that is mended:"
                        + " ref/unknown-author in a.md. Delete the line …:1, or write the baseline anew with"
                        + " -Dsite-blog.baseline.update. [cfg/baseline]");
    }

    @Test
    void keepsErrorsAndWarningsOnly() throws IOException {
        var all = List.of(at(1, Severity.INFO), at(2, Severity.WARNING), error(3));

        assertThat(Baseline.text(all, excerpts("one\ntwo\nthree\n", all)).lines())
                .hasSize(3);
    }

    @Test
    void reportsALineThatIsNone() {
        var problems = new Problems();

        Baseline.parse(FILE, "# a comment\n\nnonsense\n", problems);

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "site-blog-baseline.txt:3:1: error: The line is none of a baseline. Delete it, or write"
                                + " the baseline anew with -Dsite-blog.baseline.update. [cfg/baseline]");
    }
}
