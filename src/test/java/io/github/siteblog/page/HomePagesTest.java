package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.HomePage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void showsTheNewestPostFirstAndPostsOfOneDayByTheirSlug() {
        blog.post("old", "published: 2018-01-01").post("new", "published: 2025-12-31");
        blog.post("b", "published: 2019-05-05").post("a", "published: 2019-05-05");
        thenPages("[new, a, b, old]");
    }

    @Test
    void putsPinnedPostsFirst() {
        Editions.posts(blog, 3);
        blog.post("old", "published: 2010-01-01", "pinned: true")
                .post("older", "published: 2009-01-01", "pinned: true");
        thenPages("[old, older, a, b, c]");
    }

    @Test
    void leavesOutWhatIsUnlistedOrNotDue() {
        blog.post("shown")
                .post("unlisted", "unlisted: true")
                .post("pinned", "unlisted: true", "pinned: true")
                .post("draft", "draft: true")
                .post("future", "published: 2026-01-02")
                .post("today", "published: 2026-01-01")
                .post("expired", "expires: 2026-01-01");
        thenPages("[today, shown]");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 1, 1", "2, 1, 2", "3, 2, 1", "4, 2, 2", "5, 3, 1"})
    void spreadsPostsOverPages(int posts, int pages, int onTheLast) {
        blog.with("blog.yml", "url: https://example.org\npostsPerPage: 2\n");
        Editions.posts(blog, posts);
        var made = new HomePages().pages(Editions.of(blog));
        assertThat(made).hasSize(pages);
        assertThat(((HomePage) made.get(pages - 1)).posts()).hasSize(onTheLast);
    }

    @Test
    void showsEveryPostOnce() {
        blog.with("blog.yml", "url: https://example.org\npostsPerPage: 2\n");
        Editions.posts(blog, 5);
        thenPages("[a, b]", "[c, d]", "[e]");
    }

    /** Ten thousand pages with lists of their own would name a hundred million pages. */
    @Test
    void givesItsPagesOneListOfUrls() {
        blog.with("blog.yml", "url: https://example.org\npostsPerPage: 1\n");
        Editions.posts(blog, 3);
        var pages = new HomePages().pages(Editions.of(blog));
        var urls = ((HomePage) pages.get(0)).pagination().urls();
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(((HomePage) page).pagination().urls()).isSameAs(urls));
    }

    @Test
    void linksItsPagesToEachOther() {
        blog.with("blog.yml", "url: https://example.org/journal\npostsPerPage: 1\n");
        Editions.posts(blog, 3);
        var pages = new HomePages().pages(Editions.of(blog));
        assertThat(Editions.urls(pages)).containsExactly("/journal/", "/journal/page/2/", "/journal/page/3/");
        assertThat(pages)
                .extracting(page -> ((HomePage) page).pagination().previousUrl())
                .containsExactly(null, "/journal/", "/journal/page/2/");
        assertThat(pages)
                .extracting(page -> ((HomePage) page).pagination().nextUrl())
                .containsExactly("/journal/page/2/", "/journal/page/3/", null);
        assertThat(pages)
                .extracting(page -> ((HomePage) page).pagination().number())
                .containsExactly(1, 2, 3);
    }

    private void thenPages(String... expected) {
        assertThat(new HomePages().pages(Editions.of(blog)))
                .extracting(page -> ((HomePage) page).posts())
                .extracting(Editions.slugs().andThen(List::toString))
                .containsExactly(expected);
    }
}
