package io.github.siteblog.report;

import static io.github.siteblog.report.Sources.error;
import static io.github.siteblog.report.Sources.note;
import static io.github.siteblog.report.Sources.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.Withheld;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.BlogFacts.Labels;
import io.github.siteblog.report.BlogFacts.PostFact;
import io.github.siteblog.rule.RuleInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    private static final List<RuleInfo> RULES = List.of(new RuleInfo("x/y", Severity.WARNING, false, "All is well."));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @TempDir
    private Path folder;

    private static PostFact post(String file, @Nullable Withheld withheld) {
        return new PostFact(file, "Title of " + file, DAY, new Labels(List.of(), List.of()), withheld);
    }

    private static BlogFacts facts(PostFact... posts) {
        return new BlogFacts("Notes", List.of(posts), List.of(), List.of(), List.of());
    }

    private Document page(BlogFacts facts, Problem... problems) {
        return page(Sources.SETTINGS, facts, problems);
    }

    private Document page(ReportSettings settings, BlogFacts facts, Problem... problems) {
        var excerpts = new Sources(folder).excerpts(problems);
        return Jsoup.parse(new HtmlReport(RULES, excerpts, settings).text(facts, List.of(problems)));
    }

    @Test
    void theHeadTellsTheOutcomeAndTheSums() {
        var page = page(
                facts(
                        post("posts/a.md", null),
                        post("posts/b.md", new Withheld(Withheld.Reason.DRAFT, null)),
                        post("posts/c.md", new Withheld(Withheld.Reason.ERROR, null))),
                error("x/y", "posts/c.md", 1, 1),
                warning("x/y", "posts/a.md", 1, 1),
                warning("x/y", "posts/a.md", 2, 1));

        assertThat(page.title()).isEqualTo("Notes: blog report");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Notes");
        assertThat(page.selectFirst(".verdict").text()).isEqualTo("The build fails with 1 error and 2 warnings.");
        assertThat(page.select(".sums div").eachText())
                .containsExactly("ready 1", "withheld 1", "in error 1", "error 1", "warnings 2", "notes 0");
    }

    @Test
    void aBuildWithoutProblemsPasses() {
        var page = page(facts(post("posts/a.md", null)));

        assertThat(page.selectFirst(".verdict").text()).isEqualTo("The build passes with no problems.");
        assertThat(page.select("h2").eachText()).containsExactly("Posts", "The blog in pictures");
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("#posts", "#blog");
        assertThat(page.select(".sums dt").first().text()).isEqualTo("published");
    }

    @Test
    void whatFailsTheBuildIsSet() {
        var warning = warning("x/y", "posts/a.md", 1, 1);

        assertThat(page(facts(), warning).selectFirst(".verdict").text()).isEqualTo("The build passes with 1 warning.");
        assertThat(page(new ReportSettings("1", "", Severity.WARNING), facts(), warning)
                        .selectFirst(".verdict")
                        .text())
                .isEqualTo("The build fails with 1 warning.");
        assertThat(page(new ReportSettings("1", "", null), facts(), error("x/y", "posts/a.md", 1, 1))
                        .selectFirst(".verdict")
                        .text())
                .isEqualTo("The build passes with 1 error.");
    }

    @Test
    void everyPostIsInOneOfThreeLists() {
        var page = page(
                facts(
                        post("posts/a.md", null),
                        post("posts/b.md", new Withheld(Withheld.Reason.DRAFT, null)),
                        post("posts/c.md", new Withheld(Withheld.Reason.FUTURE, LocalDate.of(2031, 1, 2))),
                        post("posts/d.md", new Withheld(Withheld.Reason.EXPIRED, null)),
                        post("posts/e.md", new Withheld(Withheld.Reason.ERROR, null))),
                note("x/y", "posts/e.md", 1, 1),
                error("x/y", "posts/e.md", 2, 1));

        assertThat(page.select("summary:has(+ .posts)").eachText())
                .containsExactly("In error 1 post", "Withheld 3 posts", "Ready 1 post");
        assertThat(page.select(".posts li").eachText())
                .containsExactly(
                        "2026-05-01 Title of posts/e.md posts/e.md 1 error and 1 note It is wrong.",
                        "draft Title of posts/b.md posts/b.md",
                        "due 2031-01-02 Title of posts/c.md posts/c.md",
                        "expired Title of posts/d.md posts/d.md",
                        "2026-05-01 Title of posts/a.md posts/a.md");
    }

    @Test
    void aBlogMayHaveNoPosts() {
        assertThat(page(facts()).select("section p").eachText())
                .containsExactly("There are no posts yet.", "Nothing is published yet.");
    }

    @Test
    void rulesAreToldWithTheirSentence() {
        var page = page(
                facts(),
                warning("x/z", "posts/a.md", 1, 1),
                warning("x/y", "posts/a.md", 1, 1),
                error("x/y", "posts/b.md", 1, 1),
                warning("x/y", "posts/a.md", 2, 1));

        assertThat(page.select("summary:has(.sentence)").eachText())
                .containsExactly("error x/y 3 All is well.", "warning x/z 1");
        assertThat(page.select(".files").first().select("li").eachText())
                .containsExactly("posts/a.md 2 times", "posts/b.md");
    }

    @Test
    void filesWithErrorsComeFirstAndAreOpen() {
        var page = page(facts(), warning("x/y", "posts/a.md", 1, 1), error("x/y", "posts/b.md", 1, 1));

        assertThat(page.select("details[id]").eachAttr("id")).containsExactly("file-1", "file-2");
        assertThat(page.select("details[id] summary").eachText())
                .containsExactly("posts/b.md 1 error", "posts/a.md 1 warning");
        assertThat(page.select("details[id][open]").eachAttr("id")).containsExactly("file-1");
    }

    @Test
    void everyLinkLeadsToAPartOfThePage() {
        var page = page(
                facts(post("posts/a.md", null)), warning("x/y", "posts/a.md", 1, 1), error("x/y", "posts/b.md", 1, 1));

        assertThat(page.select("a[href]"))
                .hasSize(7)
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aProblemIsShownInItsLine() {
        new Sources(folder).write("posts/a.md", "---\nauthors: [adaa]\n");
        var page = page(facts(), error("x/y", "posts/a.md", 2, 11));

        assertThat(page.select(".problems li").text())
                .isEqualTo("error x/y line 2, column 11 It is wrong. Mend it. 2 authors: [adaa]");
        assertThat(page.select("pre code").html()).isEqualTo("authors: [<mark>adaa</mark>]");
    }

    @Test
    void aFileAsAWholeHasNoLine() {
        assertThat(page(facts(), error("x/y", "blog.yml", 0, 0))
                        .select(".problems li")
                        .text())
                .isEqualTo("error x/y It is wrong. Mend it.");
    }

    @Test
    void ofVeryManyProblemsOfAFileTheFirstAreShown() {
        var problems = IntStream.rangeClosed(1, 203)
                .mapToObj(line -> error("x/y", "posts/a.md", line, 1))
                .toArray(Problem[]::new);

        assertThat(page(facts(), problems).select(".problems li"))
                .hasSize(201)
                .last()
                .extracting(item -> item.text())
                .isEqualTo("3 more of this file are in problems.txt.");
    }

    @Test
    void thePageNeedsNothingElse() {
        var page = page(facts(post("posts/a.md", null)), error("x/y", "posts/a.md", 1, 1));

        assertThat(page.select("script, link, img, iframe, object, embed, base, form, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void theProgramSignsThePage() {
        assertThat(page(facts()).selectFirst("footer").text()).isEqualTo("site-blog-maven-plugin 1.0.0");
    }
}
