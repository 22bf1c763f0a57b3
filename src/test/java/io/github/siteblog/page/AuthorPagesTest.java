package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.AuthorPage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorPagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void hasAPageForEveryAuthorInTheOrderOfTheirFiles() {
        blog.with("people/grace.md", "---\nfirstName: Grace\n---\n").with("people/alan.md", "---\n---\n");
        blog.post("p", "authors: [grace, ada]").post("q", "authors: [ada]");
        thenPages("/author/ada/: [p, q]", "/author/grace/: [p]");
    }

    @Test
    void hasAPageForAPersonWithABiography() {
        blog.with("people/alan.md", "---\n---\nA reader.\n").with("people/blank.md", "---\n---\n\n");
        blog.post("p");
        thenPages("/author/ada/: [p]", "/author/alan/: []");
    }

    @Test
    void hasAPageForTheAuthorOfAnUnlistedPost() {
        blog.post("p", "unlisted: true");
        thenPages("/author/ada/: []");
    }

    @Test
    void hasNoPageForTheAuthorOfADraft() {
        blog.post("p", "draft: true");
        thenPages();
    }

    @Test
    void passesOverAuthorsThatDoNotExist() {
        blog.post("p", "authors: [nobody, ada, ada]");
        thenPages("/author/ada/: [p]");
    }

    @Test
    void makesAUrlOfAnyFileName() {
        blog.with("people/Grace Hopper.md", "---\nfirstName: Grace\n---\n").post("p", "authors: [Grace Hopper]");
        thenPages("/author/grace-hopper/: [p]");
    }

    @Test
    void spreadsPostsOverPages() {
        blog.with("blog.yml", "url: https://example.org/journal\npostsPerPage: 2\n");
        Editions.posts(blog, 3);
        thenPages("/journal/author/ada/: [a, b]", "/journal/author/ada/page/2/: [c]");
    }

    private void thenPages(String... expected) {
        assertThat(new AuthorPages().pages(Editions.of(blog)))
                .extracting(page -> page.url() + ": " + Editions.slugs().apply(((AuthorPage) page).posts()))
                .containsExactly(expected);
    }
}
