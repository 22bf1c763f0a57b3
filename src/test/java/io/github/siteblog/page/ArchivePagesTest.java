package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
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

    private void thenYears(String... expected) {
        var pages = new ArchivePages().pages(Editions.of(blog));
        assertThat(Editions.urls(pages)).containsExactly("/archive/");
        assertThat(pages.get(0).years())
                .extracting(year -> year.term().name() + ": " + Editions.slugs().apply(year.posts()))
                .containsExactly(expected);
    }
}
