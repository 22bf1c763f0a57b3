package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueUrlsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithAnOrdinaryBlog() {
        blog.post("p", "aliases: [/old/, /older.html]")
                .post("q")
                .with("pages/about.md", "---\ntitle: About\n---\n")
                .with("public/i.png", "x");
        thenProblems();
    }

    @Test
    void reportsBothPostsWithOneSlug() {
        blog.post("a", "slug: same").post("b", "slug: same!");
        thenProblems(
                "posts/a.md:7:7: error: The URL '/blog/same/' belongs to posts/b.md:7:7 too. Give one of them another slug or name. [path/collision]",
                "posts/b.md:7:7: error: The URL '/blog/same/' belongs to posts/a.md:7:7 too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void comparesPostsByTheFormOfTheirUrls() {
        blog.with("blog.yml", "url: https://example.org\npermalinks: /:year/:slug/\n")
                .post("a", "slug: same")
                .post("b", "slug: same", "published: 2020-01-01");
        thenProblems();
        blog.with("blog.yml", "url: https://example.org\npermalinks: /:slug/\n")
                .post("b")
                .with("pages/b.md", "---\ntitle: B\n---\n");
        thenProblems(
                "pages/b.md:1:1: error: The URL '/b/' belongs to posts/b.md:1:1 too. Give one of them another slug or name. [path/collision]",
                "posts/b.md:1:1: error: The URL '/b/' belongs to pages/b.md:1:1 too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void findsFileNamesThatDifferInCaseAlone() {
        blog.post("Numpy").post("x", "slug: numpy");
        thenProblems(
                "posts/Numpy.md:1:1: error: The URL '/blog/Numpy/' belongs to posts/x.md:7:7 too but for upper and lower case. Give one of them another slug or name. [path/collision-case]",
                "posts/x.md:7:7: error: The URL '/blog/numpy/' belongs to posts/Numpy.md:1:1 too but for upper and lower case. Give one of them another slug or name. [path/collision-case]");
    }

    @Test
    void findsSlugsThatDifferInUnicodeFormAlone() {
        blog.post("a", "slug: caf\u00e9").post("b", "slug: cafe\u0301");
        thenProblems(
                "posts/a.md:7:7: error: The URL '/blog/cafe/' belongs to posts/b.md:7:7 too. Give one of them another slug or name. [path/collision]",
                "posts/b.md:7:7: error: The URL '/blog/cafe/' belongs to posts/a.md:7:7 too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void pointsToTheFileWhereTheSlugComesFromItsName() {
        blog.post("a").with("posts/a.mdx", "---\ntitle: A\n---\n");
        thenProblems(
                "posts/a.md:1:1: error: The URL '/blog/a/' belongs to posts/a.mdx:1:1 too. Give one of them another slug or name. [path/collision]",
                "posts/a.mdx:1:1: error: The URL '/blog/a/' belongs to posts/a.md:1:1 too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void blamesAnAliasAndNotThePageItCoversUp() {
        blog.post("a", "aliases: [/blog/b/]").post("b");
        thenProblems(
                "posts/a.md:7:11: error: The URL '/blog/b/' belongs to posts/b.md:1:1 too. Delete this alias. [path/collision]");
    }

    @Test
    void refusesAnAliasToThePostItself() {
        blog.post("a", "aliases: [/blog/a]");
        thenProblems(
                "posts/a.md:7:11: error: The URL '/blog/a/' belongs to posts/a.md:1:1 too. Delete this alias. [path/collision]");
    }

    @Test
    void reportsBothPostsWithOneAlias() {
        blog.post("a", "aliases: [/old/]").post("b", "aliases: [/old/index.html]");
        thenProblems(
                "posts/a.md:7:11: error: The URL '/old/' belongs to posts/b.md:7:11 too. Delete this alias. [path/collision]",
                "posts/b.md:7:11: error: The URL '/old/index.html' belongs to posts/a.md:7:11 too. Delete this alias. [path/collision]");
    }

    @ParameterizedTest
    @CsvSource({
        "/,            /",
        "/index.html,  /index.html",
        "/blog,        /blog/",
        "/archive/,    /archive/",
        "/feed.xml,    /feed.xml",
        "/rss.xml,     /rss.xml",
        "/feed.json,   /feed.json",
        "/search,      /search/",
        "/search/index.js, /search/index.js",
        "/page/2/,     /page/2/",
        "/page/2/index.html, /page/2/index.html",
        "/page/3,      /page/3/",
        "/archive/page/2/, /archive/page/2/",
        "/archive/2019/page/2/, /archive/2019/page/2/",
        "/category/,   /category/",
        "/category/pydata-ecosystem/page/2/, /category/pydata-ecosystem/page/2/",
        "/category/pydata-ecosystem/feed.xml, /category/pydata-ecosystem/feed.xml",
        "/author/ada/page/2/, /author/ada/page/2/",
        "/author/ada/feed.xml, /author/ada/feed.xml",
        "/sitemap.xml, /sitemap.xml",
        "/404.html,    /404.html",
    })
    void keepsThePagesOfTheSiteFromAliases(String alias, String url) {
        blog.with("blog.yml", "url: https://example.org\npostsPerPage: 1\npostsPerArchivePage: 2\n")
                .post("a", "aliases: [" + alias + "]")
                .post("b")
                .post("c");
        thenProblems(
                "posts/a.md:7:11: error: The URL '%s' belongs to a page of the site too. Delete this alias. [path/collision]"
                        .formatted(url));
    }

    @Test
    void keepsThePagesOfTheSiteFromOtherPagesAndFiles() {
        blog.with("pages/Archive.md", "---\ntitle: A\n---\n")
                .with("pages/blog.md", "---\ntitle: B\n---\n")
                .with("public/feed.xml", "x");
        thenProblems(
                "pages/Archive.md:1:1: error: The URL '/Archive/' belongs to a page of the site too but for upper and lower case. Give one of them another slug or name. [path/collision-case]",
                "pages/blog.md:1:1: error: The URL '/blog/' belongs to a page of the site too. Give one of them another slug or name. [path/collision]",
                "public/feed.xml: error: The URL '/feed.xml' belongs to a page of the site too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void comparesFilesWithPages() {
        blog.post("a").with("public/blog/a/index.html", "x");
        thenProblems(
                "posts/a.md:1:1: error: The URL '/blog/a/' belongs to public/blog/a/index.html too. Give one of them another slug or name. [path/collision]",
                "public/blog/a/index.html: error: The URL '/blog/a/index.html' belongs to posts/a.md:1:1 too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void findsFilesThatDifferInCaseAlone() {
        blog.with("public/I.png", "x").with("public/i.png", "y");
        thenProblems(
                "public/I.png: error: The URL '/I.png' belongs to public/i.png too but for upper and lower case. Give one of them another slug or name. [path/collision-case]",
                "public/i.png: error: The URL '/i.png' belongs to public/I.png too but for upper and lower case. Give one of them another slug or name. [path/collision-case]");
    }

    @Test
    void findsAuthorsAndCategoriesWithOneUrl() {
        blog.with("people/Ada.md", "---\n---\n").with("posts/categories.json", "[\"R&D\", \"r d\"]");
        thenProblems(
                "people/Ada.md:1:1: error: The URL '/author/ada/' belongs to people/ada.md:1:1 too. Give one of them another slug or name. [path/collision]",
                "people/ada.md:1:1: error: The URL '/author/ada/' belongs to people/Ada.md:1:1 too. Give one of them another slug or name. [path/collision]",
                "posts/categories.json:1:2: error: The URL '/category/r-d/' belongs to posts/categories.json:1:9 too. Give one of them another slug or name. [path/collision]",
                "posts/categories.json:1:9: error: The URL '/category/r-d/' belongs to posts/categories.json:1:2 too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void keepsTheUrlsOfListsAndTheirFeedsForThem() {
        blog.with("pages/tag.md", "---\ntitle: T\n---\n").with("public/tag/css/feed.xml", "x");
        blog.post(
                "a",
                "tags: [CSS]",
                "series: S",
                "aliases: [/tag/css/, /series/, /series/s/, /archive/2019/, /author/]");
        thenProblems(
                "pages/tag.md:1:1: error: The URL '/tag/' belongs to a page of the site too. Give one of them another slug or name. [path/collision]",
                "posts/a.md:9:11: error: The URL '/tag/css/' belongs to a page of the site too. Delete this alias. [path/collision]",
                "posts/a.md:9:22: error: The URL '/series/' belongs to a page of the site too. Delete this alias. [path/collision]",
                "posts/a.md:9:32: error: The URL '/series/s/' belongs to a page of the site too. Delete this alias. [path/collision]",
                "posts/a.md:9:44: error: The URL '/archive/2019/' belongs to a page of the site too. Delete this alias. [path/collision]",
                "posts/a.md:9:60: error: The URL '/author/' belongs to a page of the site too. Delete this alias. [path/collision]",
                "public/tag/css/feed.xml: error: The URL '/tag/css/feed.xml' belongs to a page of the site too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void keepsThePagesOfListsFromPostsPagesAndFiles() {
        blog.with("blog.yml", "url: https://example.org\npostsPerPage: 1\npermalinks: /page/:slug/\n")
                .post("a", "slug: 2")
                .post("b", "permalink: /archive/2019/page/2/")
                .with("public/author/ada/page/2/index.html", "x");
        thenProblems(
                "posts/a.md:7:7: error: The URL '/page/2/' belongs to a page of the site too. Give one of them another slug or name. [path/collision]",
                "posts/b.md:7:12: error: The URL '/archive/2019/page/2/' belongs to a page of the site too. Give one of them another slug or name. [path/collision]",
                "public/author/ada/page/2/index.html: error: The URL '/author/ada/page/2/index.html' belongs to a page of the site too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void leavesThePagesOfListsThatAreNotSoLong() {
        blog.post("a", "aliases: [/page/2/, /archive/page/2/, /author/ada/page/2/]")
                .post("b", "draft: true");
        blog.with("blog.yml", "url: https://example.org\npostsPerPage: 1\n");
        thenProblems();
    }

    @Test
    void comparesFilesInASiteWithoutSlashes() {
        blog.with("blog.yml", "url: https://example.org\ntrailingSlash: false\n")
                .post("a", "aliases: [/old, /blog/a/, /feed.xml]")
                .post("b", "aliases: [/old.html, /blog/a/]")
                .with("pages/about.md", "---\ntitle: A\n---\n")
                .with("public/about/index.html", "x")
                .with("public/blog/i.png", "x");
        thenProblems(
                "pages/about.md:1:1: error: The URL '/about' belongs to public/about/index.html too. Give one of them another slug or name. [path/collision]",
                "posts/a.md:7:11: error: The URL '/old' belongs to posts/b.md:7:11 too. Delete this alias. [path/collision]",
                "posts/a.md:7:17: error: The URL '/blog/a/' belongs to posts/b.md:7:22 too. Delete this alias. [path/collision]",
                "posts/a.md:7:27: error: The URL '/feed.xml' belongs to a page of the site too. Delete this alias. [path/collision]",
                "posts/b.md:7:11: error: The URL '/old.html' belongs to posts/a.md:7:11 too. Delete this alias. [path/collision]",
                "posts/b.md:7:22: error: The URL '/blog/a/' belongs to posts/a.md:1:1 too. Delete this alias. [path/collision]",
                "public/about/index.html: error: The URL '/about/index.html' belongs to pages/about.md:1:1 too. Give one of them another slug or name. [path/collision]");
    }

    @Test
    void letsAPageStandBesideAFolderOfItsName() {
        blog.with("blog.yml", "url: https://example.org\ntrailingSlash: false\n")
                .post("blog", "permalink: /news")
                .post("a", "permalink: /news/a")
                .with("public/news/i.png", "x");
        thenProblems();
    }

    @Test
    void leavesTheUrlsOfListsThatTheBlogHasNot() {
        blog.post("a").with("pages/tag.md", "---\ntitle: T\n---\n").with("pages/series.md", "---\ntitle: S\n---\n");
        thenProblems();
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new UniqueUrls(), blog)).containsExactly(expected);
    }
}
