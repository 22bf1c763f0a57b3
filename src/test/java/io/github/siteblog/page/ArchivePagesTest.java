package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.ArchivePage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivePagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void groupsPostsByYearTheLatestFirst() {
        blog.post("a", "published: 2019-01-01").post("b", "published: 2019-12-31");
        blog.post("c", "published: 2021-06-01").post("d", "published: 2020-02-29", "unlisted: true");
        blog.post("e", "published: 2018-12-31", "pinned: true");
        thenYears("2021: [c]", "2019: [b, a]", "2018: [e]");
    }

    @Test
    void isEmptyWhereNothingIsPublished() {
        blog.post("a", "draft: true");
        thenYears();
    }

    @Test
    void areSpreadOverPagesWhereThereAreVeryMany() {
        blog.with("blog.yml", "url: https://example.org/journal\npostsPerArchivePage: 2\n");
        blog.post("a", "published: 2019-01-01").post("b", "published: 2020-01-01");
        blog.post("c", "published: 2020-06-01").post("d", "published: 2021-01-01");
        blog.post("e", "published: 2021-06-01");

        var pages = pages();

        assertThat(Editions.urls(pages))
                .containsExactly("/journal/archive/", "/journal/archive/page/2/", "/journal/archive/page/3/");
        assertThat(pages)
                .extracting(ArchivePagesTest::years)
                .containsExactly("2021: [e, d]", "2020: [c, b]", "2019: [a]");
        assertThat(pages).extracting(page -> page.pagination().number()).containsExactly(1, 2, 3);
    }

    @Test
    void tellWhereEachYearBegins() {
        blog.with("blog.yml", "url: https://example.org\npostsPerArchivePage: 2\n");
        blog.post("a", "published: 2019-01-01").post("b", "published: 2020-01-01");
        blog.post("c", "published: 2020-06-01").post("d", "published: 2021-01-01");

        assertThat(pages())
                .allSatisfy(page -> assertThat(page.starts())
                        .extracting(start -> start.term().name() + " " + start.url())
                        .containsExactly("2021 /archive/", "2020 /archive/", "2019 /archive/page/2/"));
        assertThat(pages())
                .extracting(ArchivePagesTest::years)
                .containsExactly("2021: [d], 2020: [c]", "2020: [b], 2019: [a]");
    }

    private void thenYears(String... expected) {
        var pages = pages();
        assertThat(Editions.urls(pages)).containsExactly("/archive/");
        assertThat(years(pages.get(0))).isEqualTo(String.join(", ", expected));
    }

    private List<ArchivePage> pages() {
        return new ArchivePages()
                .pages(Editions.of(blog)).stream().map(ArchivePage.class::cast).toList();
    }

    private static String years(ArchivePage page) {
        return page.years().stream()
                .map(year -> year.term().name() + ": " + Editions.slugs().apply(year.posts()))
                .collect(Collectors.joining(", "));
    }
}
