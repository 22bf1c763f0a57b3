package io.github.siteblog.report;

import static io.github.siteblog.report.Sources.error;
import static io.github.siteblog.report.Sources.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportFilesTest {

    private static final BlogFacts FACTS = new BlogFacts("Notes", List.of(), List.of(), List.of(), List.of("blog.yml"));

    @Test
    void everyReportHasItsFile() {
        var files =
                ReportFiles.of(FACTS, List.of(error("x/y", "blog.yml", 1, 1)), SourceExcerpts.none(), Sources.SETTINGS);

        assertThat(files.keySet())
                .containsExactly("problems.txt", "site-blog.sarif", "TEST-site-blog.xml", "index.html");
        assertThat(files.get("site-blog.sarif")).contains("\"version\": \"2.1.0\"");
        assertThat(files.get("TEST-site-blog.xml")).contains("<testcase name=\"blog.yml\"");
        assertThat(files.get("index.html")).contains("<title>Notes: blog report</title>");
        assertThat(files.values()).allMatch(text -> text.endsWith("\n") && text.indexOf('\r') < 0);
    }

    @Test
    void theListOfProblemsHasALineForEach() {
        assertThat(ReportFiles.text(List.of(error("x/y", "a.md", 1, 2), note("x/z", "b\n.md", 0, 0))))
                .isEqualTo("""
                        a.md:1:2: error: It is wrong. Mend it. [x/y]
                        b\\n.md: info: It is wrong. Mend it. [x/z]
                        """);
        assertThat(ReportFiles.text(List.of())).isEmpty();
    }

    @Test
    void theLocaleOfTheMachineMakesNoDifference() {
        var problems = List.of(error("x/y", "posts/a.md", 12345, 1));
        var before = Locale.getDefault();
        var expected = ReportFiles.of(FACTS, problems, SourceExcerpts.none(), Sources.SETTINGS);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportFiles.of(FACTS, problems, SourceExcerpts.none(), Sources.SETTINGS)
                            .equals(expected))
                    .isTrue();
            assertThat(new GitHubAnnotations(Sources.SETTINGS).lines(problems).toString())
                    .contains("line=12345,col=1");
        } finally {
            Locale.setDefault(before);
        }
    }
}
