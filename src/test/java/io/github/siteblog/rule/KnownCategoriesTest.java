package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownCategoriesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void knowsTheCategoriesOfTheList() {
        blog.post("p", "category: [Community, PyData ecosystem]");
        thenProblems();
    }

    @Test
    void suggestsTheCategoryThatWasMeant() {
        blog.post("p", "category: [PyData Ecosystem, Comunity]");
        thenProblems(
                "posts/p.md:6:12: error: No category is named 'PyData Ecosystem'. Did you mean 'PyData ecosystem'? [ref/unknown-category]",
                "posts/p.md:6:30: error: No category is named 'Comunity'. Did you mean 'Community'? [ref/unknown-category]");
    }

    @Test
    void listsTheCategoriesWhereNoneIsNear() {
        blog.post("p", "category: [Gardening]");
        thenProblems(
                "posts/p.md:6:12: error: No category is named 'Gardening'. Add it to posts/categories.json, or use one of: PyData ecosystem, Community. [ref/unknown-category]");
    }

    @Test
    void takesEveryCategoryWhereThereIsNoList() {
        blog.without("posts/categories.json").post("p", "category: [Gardening]");
        thenProblems();
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new KnownCategories(), blog)).containsExactly(expected);
    }
}
