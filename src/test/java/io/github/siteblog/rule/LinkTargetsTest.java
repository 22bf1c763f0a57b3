package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void findsFilmsAndSounds() {
        blog.with("blog.yml", "url: https://example.org\n")
                .with("public/a.mp4", "x")
                .with("public/demo/index.html", "x")
                .postWithBody("q", """
                        <video src="/a.mp4"></video>
                        <audio src="https://example.org/a.mp4"></audio>
                        <video><source src="/b%20c.mp4"><track kind="captions" src="sub.vtt"></video>
                        <q cite="https://elsewhere.example/x">y</q>
                        """);
        thenProblems(
                "posts/q.md:11:21: error: The file '/b%20c.mp4' does not exist. Add public/b c.mp4 or correct the path. [link/broken]",
                "posts/q.md:11:61: error: The file 'sub.vtt' does not exist. Add public/blog/q/sub.vtt or correct the path. [link/broken]");
    }

    @Test
    void tellsOfPostsThatAreNotPublished() {
        blog.post("draft", "draft: true")
                .post("future", "published: 2100-02-03")
                .post("expired", "expires: 2001-01-01")
                .post("faulty", "published: soon")
                .postWithBody("q", "[a](/blog/draft/), [b](/blog/future/), [c](../expired/#x), [d](/blog/faulty)\n");
        thenProblems(
                "posts/q.md:9:5: error: The link '/blog/draft/' leads to posts/draft.md, which is a draft."
                        + " Delete the link, or publish that post too. [link/broken]",
                "posts/q.md:9:24: error: The link '/blog/future/' leads to posts/future.md, which is not published before"
                        + " 2100-02-03. Delete the link until then, or publish that post earlier. [link/broken]",
                "posts/q.md:9:44: error: The link '../expired/#x' leads to posts/expired.md, which has expired."
                        + " Delete the link. [link/broken]",
                "posts/q.md:9:64: error: The link '/blog/faulty' leads to posts/faulty.md, which is not published, since"
                        + " it has errors. Mend that post. [link/broken]");
    }

    @Test
    void findsThePagesOfASiteWithoutSlashes() {
        blog.with("pages/about.md", "---\ntitle: About\n---\n")
                .with("blog.yml", "url: https://example.org\ntrailingSlash: false\npostsPerPage: 1\n")
                .with("public/demo/index.html", "x")
                .post("v1.0", "aliases: [/old, /older/, /oldest.html]", "tags: [C#]")
                .post("q");
        for (var url : List.of(
                "/",
                "/index.html",
                "/blog",
                "/blog/",
                "/blog/v1.0",
                "/blog/v1.0/",
                "/blog/v1.0.html",
                "../v1.0",
                "../../about#top",
                "/page/2",
                "/page/2/",
                "/tag/c-sharp",
                "/tag/c-sharp/feed.xml",
                "/archive",
                "/search/index.js",
                "/old",
                "/older/",
                "/oldest.html",
                "/demo/",
                "/demo/index.html")) {
            blog.postWithBody("q", "[x](" + url + ")");
            thenProblems();
        }
        blog.postWithBody("q", "[x](/blog/q/index.html) [x](v1.0)");
        thenProblems(
                "posts/q.md:9:5: error: The link '/blog/q/index.html' leads to no page of the site. Did you mean '/blog/q'? [link/broken]",
                "posts/q.md:9:29: error: The link 'v1.0' leads to no page of the site. Did you mean '/blog/v1.0'? [link/broken]");
    }

    @Test
    void findsThePagesAndFilesOfTheSite() {
        blog.with("pages/about.md", "---\ntitle: About\n---\n")
                .with("public/files/report.pdf", "x")
                .with("theme/assets/logo.svg", "<svg/>")
                .with("blog.yml", "url: https://example.org\naliases: [/:year/:slug/]\npostsPerPage: 1\n")
                .post("q", "aliases: [/old/, /older.html]", "tags: [C#]", "series: S");
        for (var url : List.of(
                "/",
                "/index.html",
                "/blog/",
                "/blog/q/",
                "/blog/q",
                "/blog/q/index.html",
                "../q/",
                "/about/",
                "/about",
                "/archive/",
                "/archive/2019/",
                "/archive/2019/page/2/",
                "/archive/2019/feed.xml",
                "/tag/",
                "/tag/c-sharp/",
                "/tag/c-sharp/feed.xml",
                "/series/",
                "/series/s/",
                "/series/s/feed.xml",
                "/category/",
                "/category/pydata-ecosystem/feed.xml",
                "/author/",
                "/author/ada/feed.xml",
                "/feed.xml",
                "/rss.xml",
                "/feed.json",
                "/sitemap.xml",
                "/robots.txt",
                "/llms.txt",
                "/site.webmanifest",
                "/404.html",
                "/author/ada/",
                "/category/pydata-ecosystem/",
                "/page/2/",
                "/author/ada/page/2",
                "/category/pydata-ecosystem/page/2/index.html",
                "/old/",
                "/older.html",
                "/2019/q/",
                "/files/report.pdf?v=2",
                "/assets/logo.svg",
                "https://example.org/blog/q/",
                "https://www.example.org/about/",
                "https://other.example/none/",
                "mailto:ada@example.org")) {
            blog.postWithBody("p", "[x](" + url + ")");
            assertThat(Findings.of(new LinkTargets(), blog)).as(url).isEmpty();
        }
    }

    @Test
    void reportsALinkToNoPage() {
        blog.postWithBody("p", "Text [x](/none/)").with("people/ada.md", "---\n---\n[x](gone.html)\n");
        thenProblems(
                "people/ada.md:3:5: error: The link 'gone.html' leads to no page of the site. Correct it, or give the page that it means this path as an alias. [link/broken]",
                "posts/p.md:9:10: error: The link '/none/' leads to no page of the site. Correct it, or give the page that it means this path as an alias. [link/broken]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/2/",
                "/nope/page/2/",
                "/page/0/",
                "/category/pydata-ecosystem/page/2/",
                "/author/bob/",
                "/author/bob/feed.xml",
                "/tag/",
                "/tag/x/",
                "/series/",
                "/archive/2018/",
                "/i.png/",
                "/feed.xml/",
                "/old.html/",
                "/i.png/index.html",
            })
    void reportsAPageThatAListHasNotAndAFileWithASlashBehindIt(String url) {
        blog.with("people/bob.md", "---\nfirstName: Bob\n---\n")
                .with("public/i.png", "x")
                .postWithBody("p", "[x](%s)".formatted(url))
                .post("q", "aliases: [/old.html]", "unlisted: true", "tags: [x]");
        thenProblems("posts/p.md:9:5: error: The link '%s' leads to no page of the site.".formatted(url)
                + " Correct it, or give the page that it means this path as an alias. [link/broken]");
    }

    @Test
    void suggestsThePostWhoseSlugIsAlike() {
        blog.post("labs-dask-update")
                .post("dask-update-2")
                .post("other")
                .postWithBody("p", "[x](/blog/2019/08/dask-update/)");
        thenProblems(
                "posts/p.md:9:5: error: The link '/blog/2019/08/dask-update/' leads to no page of the site. Did you mean '/blog/dask-update-2/'? [link/broken]");
    }

    @Test
    void doesNotLinkToPostsThatAreWithheld() {
        blog.post("draft", "draft: true", "aliases: [/d/]").postWithBody("p", "[x](/blog/draft/) [y](/d/)");
        thenProblems(
                "posts/p.md:9:5: error: The link '/blog/draft/' leads to posts/draft.md, which is a draft. Delete the link, or publish that post too. [link/broken]",
                "posts/p.md:9:23: error: The link '/d/' leads to no page of the site. Correct it, or give the page that it means this path as an alias. [link/broken]");
    }

    @Test
    void refusesALinkThatLeadsOutOfTheSite() {
        blog.postWithBody("p", "[x](../../../etc/passwd)");
        thenProblems(
                "posts/p.md:9:5: error: The link '../../../etc/passwd' leads out of the site. Write a path of the site. [path/traversal]");
    }

    @Test
    void findsThePartsOfAPage() {
        blog.postWithBody("q", "## The work order\n\n<a id=\"mark\"></a>");
        for (var url : List.of(
                "/blog/q/#the-work-order",
                "/blog/q/#mark",
                "/blog/q/#top",
                "/blog/q/#",
                "/blog/q/#the%2Dwork-order",
                "#",
                "#head",
                "#top",
                "/blog/q/#:~:text=x",
                "/feed.xml#x")) {
            blog.postWithBody("p", "## Head\n\n[x](" + url + ")");
            assertThat(Findings.of(new LinkTargets(), blog)).as(url).isEmpty();
        }
    }

    @Test
    void reportsAPartThatIsNotThere() {
        blog.postWithBody("q", "## The work order")
                .post("r")
                .postWithBody("p", "## Head\n\n[x](#haed) [x](/blog/q/#work) [x](/blog/r/#x)");
        thenProblems(
                "posts/p.md:11:5: error: The link '#haed' leads to no part of posts/p.md. Did you mean '#head'? [link/broken-fragment]",
                "posts/p.md:11:16: error: The link '/blog/q/#work' leads to no part of posts/q.md. Link to the id of a heading; ids are lower case with hyphens for blanks. [link/broken-fragment]",
                "posts/p.md:11:35: error: The link '/blog/r/#x' leads to no part of posts/r.md. The page has no headings to link to. [link/broken-fragment]");
    }

    @Test
    void leavesMalformedLinksToTheirOwnRule() {
        blog.postWithBody("p", "[x](example.org)");
        thenProblems();
    }

    @Test
    void findsPagesBelowABasePath() {
        blog.with("blog.yml", "url: https://example.org/journal\n")
                .postWithBody("p", "[x](/archive/) [x](https://example.org/journal/) [x](/none/)");
        thenProblems(
                "posts/p.md:9:54: error: The link '/none/' leads to no page of the site. Correct it, or give the page that it means this path as an alias. [link/broken]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new LinkTargets(), blog)).containsExactly(expected);
    }
}
