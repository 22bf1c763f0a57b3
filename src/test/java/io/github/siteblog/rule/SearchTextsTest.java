package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTextsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentAtTheLimits() {
        blog.post("p", "title: " + "é".repeat(70), "description: " + "é".repeat(160))
                .post("q", "title:", "description:");
        thenProblems();
    }

    @Test
    void notesTextsThatSearchResultsCut() {
        blog.post("p", "title: " + "x".repeat(71), "description: " + "x".repeat(161));
        thenProblems(
                "posts/p.md:2:8: info: The title has 71 characters. Search results cut it after about 70. [seo/title-length]",
                "posts/p.md:5:14: info: The description has 161 characters. Search results cut it after about 160. [seo/description-length]");
    }

    @Test
    void refusesTextsThatNoPlaceHasRoomFor() {
        blog.post("p", "title: " + "x".repeat(1001), "description: " + "x".repeat(1000));
        thenProblems(
                "posts/p.md:2:8: error: The title has 1001 characters. Write at most 1000; the text of the post has room for the rest. [fm/too-long]",
                "posts/p.md:5:14: info: The description has 1000 characters. Search results cut it after about 160. [seo/description-length]");
    }

    @Test
    void refusesNamesOfListsThatNoFileCanHave() {
        blog.post("p", "tags: [x, " + "y".repeat(101) + "]", "series: " + "z".repeat(101));
        thenProblems(
                "posts/p.md:7:11: error: The tag has 101 characters. Write at most 100. [fm/too-long]",
                "posts/p.md:8:9: error: The series has 101 characters. Write at most 100. [fm/too-long]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new SearchTexts(), blog)).containsExactly(expected);
    }
}
