package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.ArchivePage;
import io.github.siteblog.model.AuthorPage;
import io.github.siteblog.model.FeedPage;
import io.github.siteblog.model.HomePage;
import io.github.siteblog.model.NotFoundPage;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.PostPage;
import io.github.siteblog.model.SitemapPage;
import io.github.siteblog.model.TermPage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post that is not listed is on its own page and nowhere else, whatever it shares with others. */
class UnlistedPostsTest {

    @TempDir
    Path folder;

    private Edition edition;

    @BeforeEach
    void blog() {
        edition = Editions.of(SmallBlog.in(folder)
                .post("a", "published: 2020-01-01", "tags: [x]", "series: S")
                .post("hidden", "published: 2020-01-02", "tags: [x]", "series: S", "unlisted: true", "pinned: true")
                .post("z", "published: 2020-01-03", "tags: [x]", "series: S"));
    }

    @Test
    void haveAPage() {
        assertThat(of(PostPage.class).map(PostPage::url)).containsExactly("/blog/z/", "/blog/hidden/", "/blog/a/");
    }

    @Test
    void areInNoList() {
        assertThat(of(HomePage.class).map(HomePage::posts))
                .map(Editions.slugs())
                .containsOnly(List.of("z", "a"));
        assertThat(of(AuthorPage.class).map(AuthorPage::posts))
                .map(Editions.slugs())
                .containsOnly(List.of("z", "a"));
        assertThat(of(TermPage.class).map(TermPage::posts))
                .map(Editions.slugs())
                .containsOnly(List.of("z", "a"), List.of("a", "z"));
        assertThat(of(ArchivePage.class).flatMap(page -> page.years().stream()).map(ArchivePage.Year::posts))
                .map(Editions.slugs())
                .containsOnly(List.of("z", "a"));
        assertThat(of(NotFoundPage.class).map(NotFoundPage::latest))
                .map(Editions.slugs())
                .containsOnly(List.of("z", "a"));
    }

    @Test
    void areNotCounted() {
        assertThat(edition.site().tags()).extracting("posts").containsExactly(2);
        assertThat(edition.site().series()).extracting("posts").containsExactly(2);
        assertThat(edition.site().categories()).extracting("posts").containsExactly(2);
        assertThat(edition.site().years()).extracting("posts").containsExactly(2);
    }

    @Test
    void areInNoFeed() {
        assertThat(of(FeedPage.class)
                        .map(feed -> feed.entries().stream()
                                .map(entry -> entry.post().slug())
                                .toList()))
                .hasSize(7)
                .containsOnly(List.of("z", "a"));
    }

    @Test
    void areNoNeighboursAndNoPartsOfOtherPostsAndRelatedToNone() {
        assertThat(of(PostPage.class).filter(page -> !page.post().unlisted()))
                .flatExtracting(page -> Stream.of(
                                page.parts().stream(),
                                page.related().stream(),
                                Stream.ofNullable(page.previous()),
                                Stream.ofNullable(page.next()))
                        .flatMap(posts -> posts)
                        .map(Post::slug)
                        .toList())
                .isNotEmpty()
                .doesNotContain("hidden");
    }

    @Test
    void areInNoFileForMachines() {
        assertThat(of(SitemapPage.class)
                        .flatMap(page -> page.entries().stream())
                        .map(SitemapPage.Entry::url))
                .isNotEmpty()
                .noneMatch(url -> url.contains("hidden"));
        assertThat(PagePlan.standard().files(edition))
                .isNotEmpty()
                .noneMatch(file -> file.text().toString().contains("hidden"));
    }

    private <P extends Page> Stream<P> of(Class<P> kind) {
        return PagePlan.standard().pages(edition).stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
