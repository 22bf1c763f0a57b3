package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.siteblog.content.Moment;
import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        return run(SOURCE, Path.of("no-baseline"), failOn);
    }

    private static Blog run(Path source, Path baseline, FailOn failOn) {
        var run = new BlogSettings.Run(
                Moment.parse("2026-11-01T00:00:00Z"), 2, failOn, "test", "", BlogSettings.Links.ROOT_RELATIVE, false);
        var project = new ProjectDefaults("Quansight Labs", "", "https://labs.quansight.org/", "");
        return new Blog(
                new BlogSettings(source, folder.resolve("site"), folder.resolve("cache"), baseline, project, run),
                new Problems());
    }

    @Test
    void everyPostIsPublished() {
        assertThat(report.counts().posts()).isEqualTo(82);
        assertThat(report.withheld()).isEmpty();
    }

    @Test
    void everyPostHasTheUrlOfItsFile() throws IOException {
        try (var posts = Files.list(SOURCE.resolve("posts"));
                var pages = Files.list(folder.resolve("site/blog"))) {
            var urls = pages.map(page -> page.getFileName().toString()).toList();
            var names = posts.map(post -> post.getFileName().toString())
                    .filter(name -> name.matches(".*\\.mdx?"))
                    .map(name -> name.replaceFirst("\\.mdx?$", ""))
                    .toList();
            assertThat(names).hasSize(82);
            assertThat(urls).containsAll(names);
        }
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

    /** Lines of the list of what is wrong: severity, code, file and line, message. */
    @Test
    void everyErrorThatPeopleFoundIsReportedInItsLine() throws IOException {
        var reported = report.problems().stream()
                .map(problem ->
                        problem.location().file() + ":" + problem.location().line())
                .collect(Collectors.toSet());
        var unreported = Files.readAllLines(SOURCE.resolve("findings.txt")).stream()
                .map(line -> line.split("\t"))
                .filter(finding -> finding[0].equals("error") && !reported.contains(finding[2]))
                .map(finding -> finding[1] + " " + finding[2]);

        // These four name the definition of a link; its text is missing in line 42, and reported there.
        assertThat(unreported)
                .containsExactly(
                        "empty-link-text posts/alt-text-scipy-2022.md:60",
                        "empty-link-text posts/alt-text-scipy-2022.md:62",
                        "empty-link-text posts/alt-text-scipy-2022.md:64",
                        "empty-link-text posts/alt-text-scipy-2022.md:66");
        assertThat(report.problems())
                .filteredOn(problem -> problem.rule().equals("link/no-text")
                        && problem.location().file().equals("posts/alt-text-scipy-2022.md"))
                .extracting(problem -> problem.location().line())
                .containsExactly(42, 42, 42, 42);
    }

    @Test
    void aBaselineLetsAllPassButANewMistake() throws IOException {
        var copy = folder.resolve("copy");
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(?:mdx?|json)"))
                    .toList()) {
                var target = copy.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        var baseline = folder.resolve("baseline.txt");
        var findings = run(copy, baseline, FailOn.NEVER).validate().findings();
        Files.writeString(baseline, Baseline.text(findings.all(), findings.excerpts()));
        assertThat(run(copy, baseline, FailOn.WARNING).validate().hasFailed()).isFalse();

        var post = copy.resolve("posts/labs-dask-update.md");
        Files.writeString(post, Files.readString(post).replaceFirst("\n---\n", "\n---\n\n[New](javascript:x)\n"));
        var report = run(copy, baseline, FailOn.WARNING).validate();

        assertThat(report.hasFailed()).isTrue();
        assertThat(report.problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .extracting(Problem::toString)
                .containsExactly(
                        "posts/labs-dask-update.md:15:7: error: The URL has the scheme 'javascript'. Use http, https,"
                                + " mailto, tel or a path of this site. [url/scheme]");
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
