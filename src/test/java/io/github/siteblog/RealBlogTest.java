package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.siteblog.content.Moment;
import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blog of 82 real posts, published from its own files. It is not part of this project and may be missing. */
class RealBlogTest {

    private static final Path SOURCE = Path.of("../shared/quansight");

    @TempDir
    private static Path folder;

    private static Report report;

    @BeforeAll
    static void render() throws IOException {
        assumeTrue(Files.isDirectory(SOURCE), "skipped: the real blog is not beside this checkout, at " + SOURCE);
        report = run(FailOn.NEVER).render();
    }

    private static Blog run(FailOn failOn) {
        var run = new BlogSettings.Run(
                Moment.parse("2026-11-01T00:00:00Z"), 2, failOn, "test", BlogSettings.Links.ROOT_RELATIVE);
        var project = new ProjectDefaults("Quansight Labs", "", "https://labs.quansight.org/", "");
        return new Blog(
                new BlogSettings(
                        SOURCE, folder.resolve("site"), folder.resolve("cache"), Path.of("no-baseline"), project, run),
                new Problems());
    }

    @Test
    void everyPostIsPublished() {
        assertThat(report.counts().posts()).isEqualTo(82);
        assertThat(report.withheld()).isEmpty();
    }

    @Test
    void everyMissingPictureIsReportedAndEveryOtherIsThere() throws IOException {
        var missing = new TreeSet<String>();
        try (var pages = Files.walk(folder.resolve("site/blog"))) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith("index.html")).toList()) {
                for (var image : Jsoup.parse(page.toFile()).select("img[src^=/]")) {
                    var path = image.attr("src").replaceFirst("[?#].*", "").substring(1);
                    if (!Files.exists(folder.resolve("site").resolve(path))) {
                        missing.add("'/" + path + "'");
                    }
                }
            }
        }
        assertThat(report.problems())
                .filteredOn(problem -> problem.rule().equals("ref/missing-image"))
                .extracting(Problem::message)
                .allMatch(message -> message.startsWith("The picture '"))
                .containsAll(missing.stream()
                        .map("The picture %s does not exist."::formatted)
                        .toList());
    }

    @Test
    void everyFormulaIsReadAndNoPriceIsOne() throws IOException {
        var formulas = new TreeMap<String, Integer>();
        try (var pages = Files.walk(folder.resolve("site/blog"))) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith("index.html")).toList()) {
                var found = Jsoup.parse(page.toFile())
                        .select("annotation, .math-error")
                        .size();
                if (found > 0) {
                    formulas.put(page.getParent().getFileName().toString(), found);
                }
            }
        }
        assertThat(formulas)
                .containsExactly(entry("multidimensional-integration-in-scipy", 34), entry("whats-new-in-sympy-14", 1));
        assertThat(report.problems())
                .filteredOn(problem -> problem.rule().startsWith("math/"))
                .extracting(Problem::toString)
                .containsExactly(
                        "posts/multidimensional-integration-in-scipy.mdx:76:136: error: The formula has '\\{', which prints"
                                + " a brace. Write { and } for grouping. [math/literal-brace]",
                        "posts/whats-new-in-sympy-14.md:161:30: error: The formula has '\\{', which prints a brace."
                                + " Write { and } for grouping. [math/literal-brace]");
    }

    @Test
    void theDefaultRunFailsAndLeavesTheSiteAlone() throws IOException {
        var before = Files.getLastModifiedTime(folder.resolve("site/.site-blog.sha256"));

        var failed = run(FailOn.ERROR).render();

        assertThat(failed.hasFailed()).isTrue();
        assertThat(failed.problems()).isEqualTo(report.problems());
        assertThat(Files.getLastModifiedTime(folder.resolve("site/.site-blog.sha256")))
                .isEqualTo(before);
    }

    @Test
    void thePostThatStartedItIsWhole() throws IOException {
        var page = Jsoup.parse(
                folder.resolve("site/blog/labs-dask-update/index.html").toFile());

        assertThat(page.select(".post-content")).hasSize(1);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Quansight Labs Dask Update");
        assertThat(page.selectFirst("time[datetime=2019-08-27]").text()).isEqualTo("August 27, 2019");
        assertThat(page.select(".post-content h2").eachAttr("id"))
                .containsExactly("dask-community-work-order", "conferences", "maintenance-and-development");
        assertThat(page.select(".post-content a[href]:not(.heading-anchor)").eachAttr("href"))
                .containsExactly(
                        "https://dask.org/",
                        "https://www.deshaw.com/",
                        "https://docs.dask.org/en/latest/array.html",
                        "https://distributed.dask.org/en/latest/",
                        "https://github.com/dask/dask/pull/4918",
                        "https://github.com/dask/distributed/pull/2594",
                        "https://github.com/dask/dask/pull/5256",
                        "https://github.com/dask/dask/pull/5151",
                        "https://github.com/dask/dask/pull/4863",
                        "/blog/2019/05/community-driven-opensource-funded-development/",
                        "https://github.com/jrbourbeau/ddw-dask",
                        "https://mybinder.org/v2/gh/jrbourbeau/ddw-dask/master?urlpath=lab/tree/ddw-dask.ipynb");
        assertThat(page.select("img[src=/posts/labs-dask-update/blog_hero_var1.svg]"))
                .hasSize(1);
        assertThat(page.select("a[href=/author/james-bourbeau/]")).isNotEmpty();
    }
}
