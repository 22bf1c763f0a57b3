package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.TermPage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermPagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void listTheNewestFirstAndTheFirstPartOfASeriesFirst() {
        blog.post("a", "published: 2020-03-01", "tags: [x, y]", "series: S")
                .post("b", "published: 2021-01-01", "tags: [x]", "series: S", "category: [Community]")
                .post("c", "published: 2020-03-01", "tags: [x]", "series: S");
        thenPages(
                "/category/pydata-ecosystem/: [a, c]",
                "/category/community/: [b]",
                "/tag/x/: [b, a, c]",
                "/tag/y/: [a]",
                "/series/s/: [a, c, b]",
                "/archive/2021/: [b]",
                "/archive/2020/: [a, c]");
    }

    @Test
    void areSpreadOverPagesEach() {
        blog.with("blog.yml", "url: https://example.org/journal\npostsPerPage: 2\n");
        for (var slug : new String[] {"a", "b", "c"}) {
            blog.post(slug, "tags: [x]", "series: S");
        }
        thenPages(
                "/journal/category/pydata-ecosystem/: [a, b]",
                "/journal/category/pydata-ecosystem/page/2/: [c]",
                "/journal/tag/x/: [a, b]",
                "/journal/tag/x/page/2/: [c]",
                "/journal/series/s/: [a, b]",
                "/journal/series/s/page/2/: [c]",
                "/journal/archive/2019/: [a, b]",
                "/journal/archive/2019/page/2/: [c]");
    }

    @Test
    void leaveOutUnlistedPostsAndWhatOnlyTheyAreFiledUnder() {
        blog.post("a", "tags: [x]")
                .post("b", "published: 2018-01-01", "tags: [x, y]", "series: S", "unlisted: true")
                .post("c", "tags: [z]", "draft: true")
                .post("d", "tags: [z]", "published: 2027-01-01");
        thenPages("/category/pydata-ecosystem/: [a]", "/tag/x/: [a]", "/archive/2019/: [a]");
    }

    @Test
    void leadToTheListOfTheirKindAndToTheirFeed() {
        blog.post("a", "tags: [x]");
        assertThat(new TermPages().pages(Editions.of(blog)))
                .extracting(page -> page.title() + " " + ((TermPage) page).termsUrl() + " " + page.feedUrl())
                .containsExactly(
                        "PyData ecosystem /category/ /category/pydata-ecosystem/feed.xml",
                        "x /tag/ /tag/x/feed.xml",
                        "2019 /archive/ /archive/2019/feed.xml");
    }

    private void thenPages(String... expected) {
        assertThat(new TermPages().pages(Editions.of(blog)))
                .extracting(page -> page.url() + ": " + Editions.slugs().apply(((TermPage) page).posts()))
                .containsExactly(expected);
    }
}
