package io.github.siteblog.report;

import static io.github.siteblog.report.Sources.error;
import static io.github.siteblog.report.Sources.note;
import static io.github.siteblog.report.Sources.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {

    private static List<String> lines(List<Problem> problems) {
        return new GitHubAnnotations(Sources.SETTINGS).lines(problems);
    }

    @Test
    void errorsComeFirst() {
        assertThat(lines(List.of(warning("x/y", "posts/a.md", 1, 2), error("x/z", "posts/b.md", 3, 4))))
                .containsExactly(
                        "::error file=src/blog/posts/b.md,line=3,col=4,title=x/z::It is wrong. Mend it.",
                        "::warning file=src/blog/posts/a.md,line=1,col=2,title=x/y::It is wrong. Mend it.");
    }

    @Test
    void aFileAsAWholeHasNoLine() {
        assertThat(lines(List.of(error("x/y", "blog.yml", 0, 0), error("cfg/base-url", "pom.xml", 0, 0))))
                .containsExactly(
                        "::error file=src/blog/blog.yml,title=x/y::It is wrong. Mend it.",
                        "::error file=pom.xml,title=cfg/base-url::It is wrong. Mend it.");
    }

    @Test
    void theBaselineLiesBesideThePom() {
        assertThat(lines(List.of(error("cfg/baseline", "site-blog-baseline.txt", 3, 1))))
                .containsExactly(
                        "::error file=site-blog-baseline.txt,line=3,col=1,title=cfg/baseline::It is wrong. Mend it.");
    }

    @Test
    void notesAreNotAnnotated() {
        assertThat(lines(List.of(note("x/y", "a.md", 1, 1)))).isEmpty();
    }

    @Test
    void ofManyProblemsTenErrorsAndTenWarningsAreShown() {
        var problems = new ArrayList<Problem>();
        for (int i = 1; i <= 12; i++) {
            problems.add(error("x/y", "a.md", i, 1));
            problems.add(warning("x/y", "a.md", i, 1));
        }
        problems.remove(23);

        assertThat(lines(problems))
                .hasSize(21)
                .startsWith("::error file=src/blog/a.md,line=1,col=1,title=x/y::It is wrong. Mend it.")
                .endsWith("::notice title=site-blog::2 errors and 1 warning more; the reports have every one.");
    }

    @Test
    void tenOfEachNeedNoNotice() {
        var problems = new ArrayList<Problem>();
        for (int i = 1; i <= 10; i++) {
            problems.add(error("x/y", "a.md", i, 1));
            problems.add(warning("x/y", "a.md", i, 1));
        }

        assertThat(lines(problems)).hasSize(20).noneMatch(line -> line.startsWith("::notice"));
    }

    @Test
    void allIsEscapedAsTheToolkitDoes() {
        var problem = new Problem(
                Severity.ERROR, "x/y", new Location("a,b:c%0A\r\n.md", 1, 1), "100% of 'x\n::error::pwn'.", "a:b, c.");

        assertThat(lines(List.of(problem)))
                .containsExactly("::error file=src/blog/a%2Cb%3Ac%250A%0D%0A.md,line=1,col=1,title=x/y"
                        + "::100%25 of 'x\\n::error::pwn'. a:b, c.");
    }

    @Test
    void noLineHoldsAControlCharacter() {
        assertThat(lines(List.of(error("x/y", "a\u001B[2J\u2028\u202E.md", 1, 1))))
                .containsExactly(
                        "::error file=src/blog/a\\u001B[2J\\u2028\\u202E.md,line=1,col=1,title=x/y::It is wrong. Mend it.");
    }
}
