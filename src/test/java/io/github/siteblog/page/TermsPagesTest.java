package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.AuthorsPage;
import io.github.siteblog.model.NavigationLink;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Term;
import io.github.siteblog.model.TermsPage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsPagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).with("blog.yml", "url: https://example.org/journal\n");
    }

    @Test
    void listEverythingThatHasPosts() {
        blog.with("people/zoe.md", "---\nfirstName: abel\n---\nA text.\n")
                .with("people/idle.md", "---\nfirstName: I\n---\n");
        blog.post("a", "tags: [x, y]", "series: S", "category: [Community]").post("b", "tags: [z]", "unlisted: true");
        thenPages(
                "/journal/category/ Categories: [Community]",
                "/journal/tag/ Tags: [x, y]",
                "/journal/series/ Series: [S]",
                "/journal/author/ Authors: [abel, Ada Lovelace]");
    }

    @Test
    void areThereOnlyWhereThereIsSomethingToList() {
        thenPages();
        blog.post("a");
        thenPages("/journal/category/ Categories: [PyData ecosystem]", "/journal/author/ Authors: [Ada Lovelace]");
    }

    @Test
    void areNamedByTheSite() {
        assertThat(Editions.of(blog).site().lists())
                .containsExactly(new NavigationLink("Archive", "/journal/archive/"));
        blog.post("a", "tags: [x]", "series: S");
        assertThat(Editions.of(blog).site().lists())
                .containsExactly(
                        new NavigationLink("Archive", "/journal/archive/"),
                        new NavigationLink("Categories", "/journal/category/"),
                        new NavigationLink("Tags", "/journal/tag/"),
                        new NavigationLink("Series", "/journal/series/"),
                        new NavigationLink("Authors", "/journal/author/"));
    }

    private void thenPages(String... expected) {
        assertThat(new TermsPages().pages(Editions.of(blog)))
                .extracting(page -> "%s %s: %s".formatted(page.url(), page.title(), names(page)))
                .containsExactly(expected);
    }

    private static Object names(Page page) {
        return page instanceof TermsPage terms
                ? terms.terms().stream().map(Term::name).toList()
                : ((AuthorsPage) page)
                        .authors().stream().map(author -> author.name()).toList();
    }
}
