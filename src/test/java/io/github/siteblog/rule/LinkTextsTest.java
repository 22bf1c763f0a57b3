package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTextsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithTextsAndPictures() {
        blog.postWithBody("p", "[x](/) [![A graph](/i.png)](/) <https://example.org/> <a href=\"/\">x</a>");
        thenProblems();
    }

    @Test
    void asksForATextInEveryLink() {
        blog.postWithBody("p", "Text [](/about/) [![](/i.png)](/)");
        thenProblems(
                "posts/p.md:9:6: error: The link to '/about/' has no text. Write what it leads to between the brackets. [link/no-text]",
                "posts/p.md:9:18: error: The link to '/' has no text. Write what it leads to between the brackets. [link/no-text]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new LinkTexts(), blog)).containsExactly(expected);
    }
}
