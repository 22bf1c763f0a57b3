package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.model.Term;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinksTest {

    @TempDir
    Path folder;

    private final Permalinks links = new Permalinks("/journal/", UrlPattern.STANDARD, true);

    @Test
    void placesEveryPageBelowTheBasePath() {
        assertThat(links.home()).isEqualTo("/journal/");
        assertThat(links.posts()).isEqualTo("/journal/blog/");
        assertThat(links.post(post())).isEqualTo("/journal/blog/hello/");
        assertThat(links.term(Term.Kind.CATEGORY, "Community")).isEqualTo("/journal/category/community/");
        assertThat(links.term(Term.Kind.TAG, "C++")).isEqualTo("/journal/tag/c-plus-plus/");
        assertThat(links.term(Term.Kind.SERIES, "Tides")).isEqualTo("/journal/series/tides/");
        assertThat(links.term(Term.Kind.YEAR, "2026")).isEqualTo("/journal/archive/2026/");
        assertThat(links.terms(Term.Kind.TAG)).isEqualTo("/journal/tag/");
        assertThat(links.authors()).isEqualTo("/journal/author/");
        assertThat(links.author("ada")).isEqualTo("/journal/author/ada/");
        assertThat(links.page("about")).isEqualTo("/journal/about/");
        assertThat(links.archive()).isEqualTo("/journal/archive/");
        assertThat(links.feed()).isEqualTo("/journal/feed.xml");
        assertThat(links.sitemap()).isEqualTo("/journal/sitemap.xml");
        assertThat(links.notFound()).isEqualTo("/journal/404.html");
        assertThat(links.file("i.png")).isEqualTo("/journal/i.png");
        assertThat(links.file("/i.png")).isEqualTo("/journal/i.png");
    }

    @ParameterizedTest
    @CsvSource({
        "/blog/:slug/,                    /journal/blog/hello/,          /journal/blog/",
        "/:slug/,                         /journal/hello/,               /journal/",
        "/:year/:month/:day/:slug/,       /journal/2019/08/07/hello/,    /journal/",
        "/news/v1.0/:year-:month-:slug/,  /journal/news/v1.0/2019-08-hello/, /journal/news/v1.0/",
        "/news/p-:slug/,                  /journal/news/p-hello/,        /journal/news/",
        "/blog/:category/:slug/,          /journal/blog/pydata-ecosystem/hello/, /journal/blog/",
        "/:slug/:year/,                   /journal/hello/2019/,          /journal/",
    })
    void givesPostsTheFormThatTheBlogWishes(String pattern, String url, String folder) {
        var links = new Permalinks("/journal/", new UrlPattern(pattern), true);
        assertThat(links.post(post("published: 2019-08-07"))).isEqualTo(url);
        assertThat(links.posts()).isEqualTo(folder);
    }

    @Test
    void putsAPostThatLacksWhatTheFormNamesIntoTheFolderOfAll() {
        var links = new Permalinks("/journal/", new UrlPattern("/posts/:year/:category/:slug/"), true);
        assertThat(links.post(post("category: []"))).isEqualTo("/journal/posts/hello/");
        assertThat(links.post(post("published: someday"))).isEqualTo("/journal/posts/hello/");
    }

    @ParameterizedTest
    @CsvSource({
        "/blog/:slug/,      /journal/blog/hello,      /journal/blog/hello/",
        "/blog/:slug,       /journal/blog/hello,      /journal/blog/hello/",
        "/:slug.html,       /journal/hello.html,      /journal/",
        "/:year/:slug/,     /journal/2019/hello,      /journal/2019/hello/",
    })
    void leavesTheSlashAwayWhereTheBlogWishes(String pattern, String url, String folder) {
        var links = new Permalinks("/journal/", new UrlPattern(pattern), false);
        assertThat(links.post(post("published: 2019-08-07"))).isEqualTo(url);
        assertThat(links.folder(url)).isEqualTo(folder);
    }

    @Test
    void leavesTheSlashOfEveryPageButTheHomePage() {
        var links = new Permalinks("/journal/", UrlPattern.STANDARD, false);
        assertThat(links.home()).isEqualTo("/journal/");
        assertThat(links.posts()).isEqualTo("/journal/blog");
        assertThat(links.term(Term.Kind.TAG, "C++")).isEqualTo("/journal/tag/c-plus-plus");
        assertThat(links.feedOf(links.term(Term.Kind.TAG, "C++"))).isEqualTo("/journal/tag/c-plus-plus/feed.xml");
        assertThat(links.terms(Term.Kind.SERIES)).isEqualTo("/journal/series");
        assertThat(links.author("ada")).isEqualTo("/journal/author/ada");
        assertThat(links.page("v1.0")).isEqualTo("/journal/v1.0");
        assertThat(links.archive()).isEqualTo("/journal/archive");
        assertThat(links.listPage(links.home(), 2)).isEqualTo("/journal/page/2");
        assertThat(links.listPage(links.archive(), 2)).isEqualTo("/journal/archive/page/2");
        assertThat(links.searchIndex()).isEqualTo("/journal/search/index.js");
        assertThat(links.notFound()).isEqualTo("/journal/404.html");
        var atTheTop = new Permalinks("/journal/", new UrlPattern("/:slug/"), false);
        assertThat(atTheTop.posts()).isEqualTo("/journal/");
    }

    @Test
    void leavesTheSlashOfAChosenUrl() {
        var links = new Permalinks("/journal/", UrlPattern.STANDARD, false);
        assertThat(links.post(post("permalink: /a/b/"))).isEqualTo("/journal/a/b");
        assertThat(links.post(post("permalink: /a/b.html"))).isEqualTo("/journal/a/b.html");
    }

    @ParameterizedTest
    @CsvSource({
        "/old/name/,  /journal/old/name/,  /journal/old/name/",
        "/old/name,   /journal/old/name/,  /journal/old/name",
        "/old.html,   /journal/old.html,   /journal/old.html",
    })
    void keepsTheSlashOfAnOldUrl(String path, String url, String slashless) {
        assertThat(links.alias(path)).isEqualTo(url);
        assertThat(new Permalinks("/journal/", UrlPattern.STANDARD, false).alias(path))
                .isEqualTo(slashless);
    }

    @ParameterizedTest
    @CsvSource({
        "/journal/,            index.html,            index.html",
        "/journal/blog/p/,     blog/p/index.html,     blog/p/index.html",
        "/journal/old.html,    old.html,              old.html",
        "/journal/blog/p,      blog/p,                blog/p.html",
        "/journal/blog/v1.0,   blog/v1.0,             blog/v1.0.html",
    })
    void tellsTheFileOfAPage(String url, String file, String slashless) {
        assertThat(links.htmlFile(url)).isEqualTo(file);
        assertThat(new Permalinks("/journal/", UrlPattern.STANDARD, false).htmlFile(url))
                .isEqualTo(slashless);
    }

    @ParameterizedTest
    @CsvSource({
        "/journal/about/,          /journal/about",
        "/journal/about/?x/#y/,    /journal/about?x/#y/",
        "/journal/about,           /journal/about",
        "/journal/,                /journal/",
        "/journal/#x,              /journal/#x",
        "/journal/demo/,           /journal/demo/",
        "/journal/i.png,           /journal/i.png",
        "/elsewhere/,              /elsewhere/",
        "//other.example/x/,       //other.example/x/",
        "https://other.example/x/, https://other.example/x/",
        "#x,                       #x",
    })
    void spellsALinkAsThePageItLeadsTo(String url, String spelled) {
        var slashless = new Permalinks("/journal/", UrlPattern.STANDARD, false);
        assertThat(slashless.spelled(url, folder -> folder.equals("demo/"))).isEqualTo(spelled);
        assertThat(links.spelled(url, folder -> false)).isEqualTo(url);
    }

    @Test
    void numbersThePagesOfAListFromTheSecond() {
        assertThat(links.listPage("/journal/", 1)).isEqualTo("/journal/");
        assertThat(links.listPage("/journal/", 2)).isEqualTo("/journal/page/2/");
        assertThat(links.listPage("/journal/author/ada/", 10)).isEqualTo("/journal/author/ada/page/10/");
    }

    @ParameterizedTest
    @CsvSource({
        "/about/,                   /journal/about/",
        "/,                         /journal/",
        "https://other.example/x,   https://other.example/x",
        "//other.example/x,         //other.example/x",
        "mailto:a@example.org,      mailto:a@example.org",
        "#top,                      #top",
    })
    void putsTheBasePathBeforeLinksOfThisSite(String href, String url) {
        assertThat(links.link(href)).isEqualTo(url);
    }

    private PostDraft post(String... fields) {
        return SmallBlog.in(folder)
                .post("hello", fields)
                .content()
                .posts()
                .get(0)
                .value();
    }
}
