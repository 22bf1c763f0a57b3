package io.github.siteblog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SiteUrl;
import io.github.siteblog.output.OutputFile;
import io.github.siteblog.output.OutputTree;
import io.github.siteblog.output.RenderedSite;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>\n%s\n</body></html>";

    @TempDir
    private Path folder;

    private final Map<String, String> files =
            new LinkedHashMap<>(Map.of("index.html", PAGE.formatted("<p id=\"a\">Home</p>")));
    private List<EarlierUrl> earlier = List.of();
    private boolean trailingSlash = true;
    private SiteUrl url = SiteUrl.parse("https://example.org/").orElseThrow();

    private SiteCheckTest given(String path, String body) {
        files.put(path, path.endsWith(".html") ? PAGE.formatted(body) : body);
        return this;
    }

    private void thenProblems(String... lines) throws IOException {
        var problems = new Problems();
        var output = OutputTree.open(folder.resolve("site"), problems).orElseThrow();
        for (var file : files.entrySet()) {
            output.stage(OutputFile.of(file.getKey(), file.getValue()));
        }
        output.commit();
        try (var site = RenderedSite.open(folder.resolve("site"), problems).orElseThrow();
                var workers = new Workers(2)) {
            var check = new SiteCheck(site, url, trailingSlash, problems);
            check.run(workers);
            check.compare(earlier);
        }
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(lines);
    }

    @Test
    void aSoundSiteHasNoProblem() throws IOException {
        given(
                        "blog/p/index.html",
                        "<a href=\"/\">home</a> <a href=\"../../index.html#a\">a</a> <a href=\"/blog/p\">self</a>"
                                + " <img src=\"/i.png\" alt=\"i\"> <a href=\"https://elsewhere.example/x\">x</a>")
                .given("i.png", "…")
                .thenProblems();
    }

    @Test
    void reportsALinkToNothing() throws IOException {
        given("p.html", "<p><a href=\"/none/\">x</a></p>")
                .thenProblems("p.html:2:4: error: The site has nothing at '/none/', which <a> asks for."
                        + " Correct the post or the template that writes it. [link/broken]");
    }

    @Test
    void reportsAMissingPictureStyleSheetAndScript() throws IOException {
        given("p.html", "<img src=\"x.png\" alt=\"\" srcset=\"/y.png 2x\">\n<script src=\"/z.js\"></script>")
                .thenProblems(
                        "p.html:2:1: error: The site has nothing at '/y.png', which <img> asks for."
                                + " Correct the post or the template that writes it. [ref/missing-image]",
                        "p.html:2:1: error: The site has nothing at 'x.png', which <img> asks for."
                                + " Correct the post or the template that writes it. [ref/missing-image]",
                        "p.html:3:1: error: The site has nothing at '/z.js', which <script> asks for."
                                + " Correct the post or the template that writes it. [link/broken]");
    }

    @Test
    void reportsAFragmentThatIsNotThere() throws IOException {
        given("p.html", "<a href=\"#x\">x</a> <a href=\"/#b\">b</a> <a href=\"/#a\">a</a>")
                .thenProblems(
                        "p.html:2:1: error: The link '#x' leads to no part of p.html."
                                + " Link to an id that is on the page. [link/broken-fragment]",
                        "p.html:2:20: error: The link '/#b' leads to no part of index.html."
                                + " Link to an id that is on the page. [link/broken-fragment]");
    }

    @Test
    void reportsAnIdThatStandsTwice() throws IOException {
        given("p.html", "<p id=\"x\">1</p>\n<p id=\"x\">2</p>")
                .thenProblems("p.html:3:1: error: The id 'x' stands on the page twice."
                        + " Rename one of them; a link to it leads to the first. [html/duplicate-id]");
    }

    @Test
    void reportsHtmlThatIsWrong() throws IOException {
        given("p.html", "<p>one</b></p>")
                .thenProblems(
                        "p.html:2:11: error: The HTML of the page is wrong: Unexpected EndTag token [</b>] when in state"
                                + " [InBody]. Correct the template or the HTML of the post. [html/parse]");
    }

    @Test
    void reportsFeedsAndRedirectsThatLeadNowhere() throws IOException {
        given("feed.xml", "<feed><link href=\"https://example.org/none/\"/>\n<link href=\"/relative/\"/></feed>")
                .given("_redirects", "/old/ /none/ 301\n/older/ / 301\n")
                .thenProblems(
                        "_redirects:1:1: error: The redirect leads to '/none/', where the site has nothing."
                                + " Correct the alias. [link/broken]",
                        "feed.xml:1:7: error: The site has nothing at 'https://example.org/none/'."
                                + " Correct the template that writes it. [link/broken]",
                        "feed.xml:2:1: error: The URL '/relative/' is not absolute."
                                + " Write it with site.absolute(…) in the template. [link/malformed]");
    }

    /** That the URL is missing is said once, by {@code cfg/base-url}. */
    @Test
    void letsFeedsBeRelativeWhileTheSiteHasNoUrl() throws IOException {
        url = SiteUrl.NONE;
        given("feed.xml", "<feed><link href=\"/\"/>\n<link href=\"/none/\"/></feed>")
                .thenProblems("feed.xml:2:1: error: The site has nothing at '/none/'."
                        + " Correct the template that writes it. [link/broken]");
    }

    @Test
    void knowsTheBasePath() throws IOException {
        url = SiteUrl.parse("https://example.org/project/").orElseThrow();
        given(
                        "p.html",
                        "<a href=\"/project/\">home</a> <a href=\"/other/\">another site</a> <a href=\"/project/x\">x</a>")
                .thenProblems("p.html:2:65: error: The site has nothing at '/project/x', which <a> asks for."
                        + " Correct the post or the template that writes it. [link/broken]");
    }

    @Test
    void reportsAUrlThatIsLost() throws IOException {
        earlier = EarlierUrls.of(
                List.of("404.html", "blog/gone/index.html", "index.html", "page/2/index.html", "site.css"));
        thenProblems("blog/gone/: error: The site once had a page at '/blog/gone/', and has none now."
                + " Give the page that took its place 'aliases: [/blog/gone/]'. [url/lost]");
    }

    @Test
    void reportsAUrlThatIsLostAtItsLineOfTheList() throws IOException {
        earlier = EarlierUrls.of(new SourceFile("urls.txt", "# kept\n/\n\n  /blog/gone/\nold.html\n/blog/p\n"));
        given("blog/p/index.html", "p")
                .thenProblems(
                        "urls.txt:4:1: error: The site once had a page at '/blog/gone/', and has none now."
                                + " Give the page that took its place 'aliases: [/blog/gone/]'. [url/lost]",
                        "urls.txt:5:1: error: The site once had a page at '/old.html', and has none now."
                                + " Give the page that took its place 'aliases: [/old.html]'. [url/lost]");
    }

    @Test
    void knowsThePagesOfASiteWithoutSlashes() throws IOException {
        trailingSlash = false;
        earlier = EarlierUrls.of(new SourceFile("urls.txt", "/p\n/p.html\n/p/\n"));
        given("p.html", "<a href=\"/p#x\">p</a> <a href=\"/p/\">p</a> <a href=\"/p/q\">q</a>")
                .given("p/q.html", "<p id=\"x\">q <a href=\"q#x\">q</a> <a href=\"../p\">p</a>")
                .given("_redirects", "/old /p 301\n")
                .thenProblems(
                        "p.html:2:1: error: The link '/p#x' leads to no part of p.html."
                                + " Link to an id that is on the page. [link/broken-fragment]",
                        "p.html:2:22: error: The site has nothing at '/p/', which <a> asks for."
                                + " Correct the post or the template that writes it. [link/broken]",
                        "urls.txt:3:1: error: The site once had a page at '/p/', and has none now."
                                + " Have the host lead it to '/p', or give that page 'aliases: [/p/]'. [url/lost]");
    }

    @Test
    void listsUrlsWithoutSlashes() {
        var files = List.of("index.html", "404.html", "site.css", "page/2.html", "blog.html", "blog/p.html");
        assertThat(EarlierUrls.text(files, false)).endsWith("\n/\n/blog\n/blog/p\n");
    }

    @Test
    void listsTheUrlsThatAreNotToBeLost() {
        var files = List.of("index.html", "404.html", "site.css", "page/2/index.html", "old.html", "blog/p/index.html");
        assertThat(EarlierUrls.text(files, true)).isEqualTo("""
                # URLs that must go on to answer, by a page or an alias. Written by the goal check with -Dsite-blog.urls.update.
                /
                /blog/p/
                /old.html
                """);
    }

    @Test
    void reportsAStyleSheetThatBrowsersWouldNotUse() throws IOException {
        given(
                        "p.html",
                        "<link rel=\"stylesheet\" href=\"/a.css\" integrity=\"sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=\">\n"
                                + "<link rel=\"stylesheet\" href=\"/b.css\" integrity=\"sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=\">\n"
                                + "<link rel=\"stylesheet\" href=\"/b.css\" integrity=\"md5-x\">")
                .given("a.css", "body {}")
                .given("b.css", "body {}\n")
                .thenProblems(
                        "p.html:3:1: error: The bytes of 'b.css' are not those of the digest that <link> names, so browsers do not use it."
                                + " Publish the file as it was rendered, with the ends of its lines. [html/integrity]");
    }
}
