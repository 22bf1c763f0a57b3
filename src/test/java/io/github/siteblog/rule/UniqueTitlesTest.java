package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniqueTitlesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithTitlesThatDiffer() {
        blog.post("a", "title: One").post("b", "title: Two").post("c", "title:").post("d", "title:");
        thenProblems();
    }

    @Test
    void warnsOfEveryLaterPostWithATitle() {
        blog.post("a", "title: One").post("b", "title: ' ONE '").post("c", "title: one");
        thenProblems(
                "posts/b.md:2:8: warning: The title ' ONE ' is that of posts/a.md too. Say how the two differ. [post/same-title]",
                "posts/c.md:2:8: warning: The title 'one' is that of posts/a.md too. Say how the two differ. [post/same-title]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new UniqueTitles(), blog)).containsExactly(expected);
    }
}
