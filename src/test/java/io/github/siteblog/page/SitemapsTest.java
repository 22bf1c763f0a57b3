package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitemapsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void listsEveryPageThatSearchEnginesShouldKnow() {
        blog.post("a", "published: 2019-01-01", "updated: 2020-05-05", "aliases: [/old/]", "tags: [x]", "series: S");
        blog.post("b", "published: 2019-02-02", "category: [Community]");
        blog.with("pages/about.md", "---\ntitle: About\n---\n");
        thenEntries(
                "/: 2020-05-05",
                "/about/: null",
                "/archive/: 2020-05-05",
                "/archive/2019/: 2020-05-05",
                "/author/: null",
                "/author/ada/: 2020-05-05",
                "/blog/a/: 2020-05-05",
                "/blog/b/: 2019-02-02",
                "/category/: null",
                "/category/community/: 2019-02-02",
                "/category/pydata-ecosystem/: 2020-05-05",
                "/series/: null",
                "/series/s/: 2020-05-05",
                "/tag/: null",
                "/tag/x/: 2020-05-05");
    }

    @Test
    void leavesOutUnlistedPostsAndLaterPages() {
        blog.with("blog.yml", "url: https://example.org/journal\npostsPerPage: 1\n");
        Editions.posts(blog, 2);
        blog.post("z", "unlisted: true", "published: 2025-01-01", "tags: [y]", "series: S");
        thenEntries(
                "/journal/: 2019-08-27",
                "/journal/archive/: 2019-08-27",
                "/journal/archive/2019/: 2019-08-27",
                "/journal/author/: null",
                "/journal/author/ada/: 2019-08-27",
                "/journal/blog/a/: 2019-08-27",
                "/journal/blog/b/: 2019-08-26",
                "/journal/category/: null",
                "/journal/category/pydata-ecosystem/: 2019-08-27");
    }

    @Test
    void listsAnEmptyBlog() {
        thenEntries("/: null", "/archive/: null");
    }

    private void thenEntries(String... expected) {
        assertThat(new Sitemaps().pages(Editions.of(blog)).get(0).entries())
                .extracting(entry -> entry.url() + ": " + entry.modified())
                .containsExactly(expected);
    }
}
