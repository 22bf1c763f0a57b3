package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.CategoryPage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryPagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void keepsTheOrderOfTheList() {
        blog.post("a", "category: [Community, PyData ecosystem]").post("b", "category: [Community]");
        thenCategories("PyData ecosystem: 1 at /category/pydata-ecosystem/", "Community: 2 at /category/community/");
        thenPages("[a]", "[a, b]");
    }

    @Test
    void sortsByNameWhereThereIsNoList() {
        blog.without("posts/categories.json");
        blog.post("a", "category: [Tools, News]").post("b", "category: [News, Art]");
        thenCategories("Art: 1 at /category/art/", "News: 2 at /category/news/", "Tools: 1 at /category/tools/");
    }

    @Test
    void countsListedPostsThatAreDue() {
        blog.post("a").post("b", "unlisted: true").post("c", "draft: true").post("d", "published: 2027-01-01");
        thenCategories("PyData ecosystem: 1 at /category/pydata-ecosystem/");
        thenPages("[a]");
    }

    @Test
    void countsAPostOnceInACategoryThatItNamesTwice() {
        blog.post("a", "category: [Community, Community, community]");
        thenCategories("Community: 1 at /category/community/");
        thenPages("[a]");
    }

    @Test
    void forgivesAnotherCase() {
        blog.post("a", "category: [PYDATA Ecosystem]");
        thenCategories("PyData ecosystem: 1 at /category/pydata-ecosystem/");
        thenPages("[a]");
    }

    @Test
    void leavesOutCategoriesThatDoNotExist() {
        blog.post("a", "category: [Nonsense]");
        thenCategories();
        assertThat(Editions.of(blog).articles().get(0).post().categories()).isEmpty();
    }

    @Test
    void spreadsPostsOverPages() {
        blog.with("blog.yml", "url: https://example.org/journal\npostsPerPage: 2\n");
        Editions.posts(blog, 3);
        thenPages("[a, b]", "[c]");
        assertThat(Editions.urls(new CategoryPages().pages(Editions.of(blog))))
                .containsExactly("/journal/category/pydata-ecosystem/", "/journal/category/pydata-ecosystem/page/2/");
    }

    private void thenCategories(String... expected) {
        assertThat(Editions.of(blog).site().categories())
                .extracting(category -> "%s: %s at %s".formatted(category.name(), category.posts(), category.url()))
                .containsExactly(expected);
    }

    private void thenPages(String... expected) {
        assertThat(new CategoryPages().pages(Editions.of(blog)))
                .extracting(page -> ((CategoryPage) page).posts())
                .extracting(Editions.slugs().andThen(List::toString))
                .containsExactly(expected);
    }
}
