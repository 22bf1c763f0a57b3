package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
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
    void makesTheUrlsOfItsTextsAbsolute() {
        blog.with("blog.yml", "url: https://example.org/journal\n")
                .picture("i.png", 3, 2)
                .postWithBody(
                        "p",
                        "## Head\n\n[a](/archive/) [b](#head) [c](x.html) [d](https://other.example/) ![e](/i.png)");
        assertThat(new Feeds().pages(Editions.of(blog)).get(0).entries().get(0).html())
                .startsWith("<h2 id=\"head\">Head </h2>\n")
                .contains(
                        "<a href=\"https://example.org/journal/archive/\">a</a>",
                        "<a href=\"https://example.org/journal/blog/p/#head\">b</a>",
                        "<a href=\"https://example.org/journal/blog/p/x.html\">c</a>",
                        "<a href=\"https://other.example/\">d</a>",
                        "<img src=\"https://example.org/journal/i.png\" alt=\"e\"");
    }
}
