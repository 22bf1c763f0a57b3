package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Heading;
import io.github.siteblog.model.Post;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostPagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void leadsToTheNeighboursInTime() {
        Editions.posts(blog, 3);
        thenNeighbours("a: b, null", "b: c, a", "c: null, b");
    }

    @Test
    void leadsPastUnlistedPosts() {
        Editions.posts(blog, 5);
        blog.post("b", "published: 2019-08-26", "unlisted: true").post("c", "published: 2019-08-25", "unlisted: true");
        thenNeighbours("a: d, null", "b: d, a", "c: d, a", "d: e, a", "e: null, d");
    }

    @Test
    void leadsNowhereFromTheOnlyPost() {
        blog.post("a").post("b", "draft: true");
        thenNeighbours("a: null, null");
    }

    @Test
    void hasTheTextOfThePost() {
        blog.postWithBody("a", "## Head\n\nOne *two*");
        var page = new PostPages().pages(Editions.of(blog)).get(0);
        assertThat(page.url()).isEqualTo("/blog/a/");
        assertThat(page.body().html().toString()).startsWith("<h2 id=\"head\">").endsWith("<p>One <em>two</em></p>\n");
        assertThat(page.body().headings()).hasToString("[Heading[level=2, id=head, text=Head]]");
        assertThat(page.body().reading().words()).isEqualTo(3);
    }

    @Test
    void showsAllPartsOfASeriesInTheOrderOfReading() {
        blog.post("a", "series: S", "published: 2020-02-01")
                .post("b", "series: s", "published: 2020-01-01")
                .post("c", "series: S", "published: 2020-02-01")
                .post("d", "series: S", "unlisted: true", "published: 2019-01-01")
                .post("e", "series: S", "draft: true")
                .post("f", "series: Alone")
                .post("g");
        thenParts("a: [b, a, c]", "c: [b, a, c]", "b: [b, a, c]", "f: []", "g: []", "d: [d, b, a, c]");
    }

    @Test
    void hasATableOfContentsFromThreeHeadingsOn() {
        blog.postWithBody("a", "## A\n\n### B\n\n#### C\n\n## D", "published: 2021-01-01")
                .postWithBody("b", "## A\n\n### B\n\n#### C", "published: 2020-01-01")
                .postWithBody("c", "## A\n\n## B\n\n## C", "toc: false");
        assertThat(new PostPages().pages(Editions.of(blog)))
                .extracting(page -> page.contents().stream().map(Heading::id).toList())
                .hasToString("[[a, b, d], [], []]");
    }

    private void thenParts(String... expected) {
        assertThat(new PostPages().pages(Editions.of(blog)))
                .extracting(page -> page.post().slug() + ": " + Editions.slugs().apply(page.parts()))
                .containsExactly(expected);
    }

    private void thenNeighbours(String... expected) {
        assertThat(new PostPages().pages(Editions.of(blog)))
                .extracting(
                        page -> "%s: %s, %s".formatted(page.post().slug(), slug(page.previous()), slug(page.next())))
                .containsExactly(expected);
    }

    private static String slug(Post post) {
        return post == null ? "null" : post.slug();
    }
}
