package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequiredFieldsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void asksForNoMoreThanThereIs() {
        blog.post("p").with("pages/about.md", "---\ntitle: About\n---\n");
        thenProblems();
    }

    @Test
    void reportsEveryMissingFieldAtTheStartOfThePost() {
        blog.with("posts/p.md", "---\ntags: [x]\n---\nBody.\n");
        thenProblems(
                "posts/p.md:1:1: error: The field 'authors' is missing. Add 'authors: …' to the front matter. [fm/required]",
                "posts/p.md:1:1: error: The field 'category' is missing. Add 'category: …' to the front matter. [fm/required]",
                "posts/p.md:1:1: error: The field 'description' is missing. Add 'description: …' to the front matter. [fm/required]",
                "posts/p.md:1:1: error: The field 'published' is missing. Add 'published: …' to the front matter. [fm/required]",
                "posts/p.md:1:1: error: The field 'title' is missing. Add 'title: …' to the front matter. [fm/required]");
    }

    @Test
    void reportsEmptyFieldsWhereTheirValueBelongs() {
        blog.post("p", "title: ' '", "published: ~", "authors: []", "category: ['']");
        thenProblems(
                "posts/p.md:2:8: error: The field 'title' is empty. Write its value. [fm/blank]",
                "posts/p.md:3:12: error: The field 'published' is empty. Write its value. [fm/blank]",
                "posts/p.md:4:10: error: The field 'authors' is empty. Write its value. [fm/blank]",
                "posts/p.md:6:11: error: The field 'category' is empty. Write its value. [fm/blank]");
    }

    @Test
    void seesThroughTextThatNobodySees() {
        blog.post("p", "title: \"\\u200b\"", "description: '\u00a0'");
        thenProblems(
                "posts/p.md:2:8: error: The field 'title' is empty. Write its value. [fm/blank]",
                "posts/p.md:5:14: error: The field 'description' is empty. Write its value. [fm/blank]");
    }

    @Test
    void leavesAListInThePlaceOfATextToWhoReadsIt() {
        blog.with("blog.yml", "url: https://example.org\nrequired: [title, reviewers]\n")
                .post("p", "title: []", "reviewers: []");
        thenProblems("posts/p.md:7:12: error: The field 'reviewers' is empty. Write its value. [fm/blank]");
    }

    @Test
    void asksForTheFieldsOfTheSettings() {
        blog.with("blog.yml", "url: https://example.org\nrequired: [title, published, featuredImage]\n")
                .post("p");
        thenProblems(
                "posts/p.md:1:1: error: The field 'featuredImage' is missing. Add 'featuredImage: …' to the front matter. [fm/required]");
    }

    @Test
    void asksForTheTitleOfAPage() {
        blog.with("pages/about.md", "---\ndescription: x\n---\n").with("pages/team.md", "---\ntitle:\n---\n");
        thenProblems(
                "pages/about.md:1:1: error: The field 'title' is missing. Add 'title: …' to the front matter. [fm/required]",
                "pages/team.md:2:7: error: The field 'title' is empty. Write its value. [fm/blank]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new RequiredFields(), blog)).containsExactly(expected);
    }
}
