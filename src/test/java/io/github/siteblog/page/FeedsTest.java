package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Enclosure;
import io.github.siteblog.model.FeedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void hasTheTwentyNewestPosts() {
        Editions.posts(blog, 21);
        var entries = new Feeds().pages(Editions.of(blog)).get(0).entries();
        assertThat(entries).hasSize(20);
        assertThat(entries.get(0).post().slug()).isEqualTo("a");
        assertThat(entries.get(19).post().slug()).isEqualTo("t");
    }

    @Test
    void leavesOutUnlistedPostsBeforeItCounts() {
        Editions.posts(blog, 21);
        blog.post("a", "unlisted: true");
        assertThat(new Feeds().pages(Editions.of(blog)).get(0).entries())
                .hasSize(20)
                .extracting(entry -> entry.post().slug())
                .doesNotContain("a")
                .contains("u");
    }

    @Test
    void keepsItsOrderWhateverIsPinned() {
        Editions.posts(blog, 3);
        blog.post("c", "published: 2019-08-25", "pinned: true");
        assertThat(new Feeds().pages(Editions.of(blog)).get(0).entries())
                .extracting(entry -> entry.post().slug())
                .containsExactly("a", "b", "c");
    }

    @Test
    void isAsNewAsItsLatestChange() {
        blog.post("a", "published: 2020-01-01").post("b", "published: 2019-01-01", "updated: 2021-02-03");
        var feed = new Feeds().pages(Editions.of(blog)).get(0);
        assertThat(feed.url()).isEqualTo("/feed.xml");
        assertThat(feed.updated()).isEqualTo(LocalDate.of(2021, 2, 3));
    }

    @Test
    void hasNoDayWhereThereAreNoPosts() {
        var feed = new Feeds().pages(Editions.of(blog)).get(0);
        assertThat(feed.updated()).isNull();
        assertThat(feed.entries()).isEmpty();
    }

    @Test
    void areThoseOfTheBlogAndOfAllThatPostsAreFiledUnder() {
        blog.with("blog.yml", "url: https://example.org/journal\n");
        blog.with("people/grace.md", "---\nfirstName: Grace\n---\n").with("people/idle.md", "---\nfirstName: I\n---\n");
        blog.post("a", "authors: [grace, ada]", "category: [Community]", "tags: [x]", "series: S")
                .post("b", "published: 2018-01-01", "series: S")
                .post("c", "unlisted: true", "tags: [x, y]");
        assertThat(new Feeds().pages(Editions.of(blog)))
                .extracting(feed -> "%s %s: %s, %s, %s"
                        .formatted(
                                feed.format(),
                                feed.url(),
                                feed.title(),
                                feed.listUrl(),
                                feed.entries().stream()
                                        .map(entry -> entry.post().slug())
                                        .toList()))
                .containsExactly(
                        "ATOM /journal/feed.xml: null, /journal/, [a, b]",
                        "RSS /journal/rss.xml: null, /journal/, [a, b]",
                        "ATOM /journal/category/pydata-ecosystem/feed.xml: PyData ecosystem,"
                                + " /journal/category/pydata-ecosystem/, [b]",
                        "ATOM /journal/category/community/feed.xml: Community, /journal/category/community/, [a]",
                        "ATOM /journal/tag/x/feed.xml: x, /journal/tag/x/, [a]",
                        "ATOM /journal/series/s/feed.xml: S, /journal/series/s/, [a, b]",
                        "ATOM /journal/archive/2019/feed.xml: 2019, /journal/archive/2019/, [a]",
                        "ATOM /journal/archive/2018/feed.xml: 2018, /journal/archive/2018/, [b]",
                        "ATOM /journal/author/ada/feed.xml: Ada Lovelace, /journal/author/ada/, [a, b]",
                        "ATOM /journal/author/grace/feed.xml: Grace, /journal/author/grace/, [a]");
    }

    @Test
    void standWhereThePagesOfTheirPostsSay() {
        blog.post("a").with("people/idle.md", "---\nfirstName: I\n---\nA text.\n");
        var edition = Editions.of(blog);
        assertThat(PagePlan.standard().pages(edition))
                .filteredOn(page -> page.feedUrl() != null)
                .extracting(page -> page.url() + " " + page.feedUrl())
                .containsExactly(
                        "/category/pydata-ecosystem/ /category/pydata-ecosystem/feed.xml",
                        "/archive/2019/ /archive/2019/feed.xml",
                        "/author/ada/ /author/ada/feed.xml");
    }

    @Test
    void haveTheFileOfThePictureOfAPost() throws IOException {
        blog.with("blog.yml", "url: https://example.org/journal\n").picture("a b/é.PNG", 3, 2);
        blog.with("public/odd.tiff", "x");
        blog.post("a", "featuredImage: {src: '/a b/é.PNG', alt: x}");
        blog.post("b", "featuredImage: {src: 'https://other.example/i.png', alt: x}");
        blog.post("c", "featuredImage: {src: /missing.png, alt: x}");
        blog.post("d", "featuredImage: {src: /odd.tiff, alt: x}");
        assertThat(new Feeds().pages(Editions.of(blog)).get(0).entries())
                .extracting(FeedPage.Entry::enclosure)
                .containsExactly(
                        new Enclosure("/journal/a%20b/%C3%A9.PNG", "image/png", length("public/a b/é.PNG")),
                        null,
                        null,
                        null);
    }

    private long length(String path) throws IOException {
        return Files.size(folder.resolve(path));
    }

    @Test
    void makesTheUrlsOfItsTextsAbsolute() {
        blog.with("blog.yml", "url: https://example.org/journal\n")
                .picture("i.png", 3, 2)
                .postWithBody(
                        "p",
                        "## Head\n\n[a](/archive/) [b](#head) [c](x.html) [d](https://other.example/) ![e](/i.png)");
        assertThat(new Feeds()
                        .pages(Editions.of(blog))
                        .get(0)
                        .entries()
                        .get(0)
                        .html()
                        .toString())
                .startsWith("<h2 id=\"head\">Head </h2>\n")
                .contains(
                        "<a href=\"https://example.org/journal/archive/\">a</a>",
                        "<a href=\"https://example.org/journal/blog/p/#head\">b</a>",
                        "<a href=\"https://example.org/journal/blog/p/x.html\">c</a>",
                        "<a href=\"https://other.example/\">d</a>",
                        "<img src=\"https://example.org/journal/i.png\" alt=\"e\"");
    }
}
