package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenBodiesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithAnyText() {
        blog.postWithBody("p", "x");
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- later -->", "[a]: https://a.example/", "{/* later */}"})
    void warnsOfATextThatShowsNothing(String text) {
        blog.with("blog.yml", "url: https://example.org\ndialect: mdx\n").postWithBody("p", text);
        thenProblems(
                "posts/p.md:1:1: warning: The post has no text. Write it below the front matter, or add 'draft: true'. [post/empty-body]");
    }

    @Test
    void isContentWithAPicture() {
        blog.postWithBody("p", "![A light](/light.png)");
        thenProblems();
    }

    @Test
    void warnsOfAPostWithoutText() {
        blog.postWithBody("p", " \n\t\n").with("posts/q.md", "---\ntitle: Q\n---");
        thenProblems(
                "posts/p.md:1:1: warning: The post has no text. Write it below the front matter, or add 'draft: true'. [post/empty-body]",
                "posts/q.md:1:1: warning: The post has no text. Write it below the front matter, or add 'draft: true'. [post/empty-body]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new WrittenBodies(), blog)).containsExactly(expected);
    }
}
