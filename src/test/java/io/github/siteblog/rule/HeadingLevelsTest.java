package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingLevelsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithHeadingsThatGoDownByOne() {
        blog.postWithBody("p", "## A\n\n### B\n\n#### C\n\n## D\n\n### E");
        thenProblems();
    }

    @Test
    void warnsOfLevelsThatAreLeftOut() {
        blog.postWithBody("p", "## A\n\n#### B\n\n## C\n\n##### D");
        thenProblems(
                "posts/p.md:11:1: warning: The heading is 2 levels below the one before it. Write it with one '#' fewer. [heading/skipped-level]",
                "posts/p.md:15:1: warning: The heading is 3 levels below the one before it. Write it with 2 '#' fewer. [heading/skipped-level]");
    }

    @Test
    void beginsBelowTheTitle() {
        blog.postWithBody("p", "### A").postWithBody("q", "# A\n\n## B");
        thenProblems(
                "posts/p.md:9:1: warning: The heading is 2 levels below the one before it. Write it with one '#' fewer. [heading/skipped-level]");
    }

    @Test
    void looksAtHeadingsInHtmlToo() {
        blog.postWithBody("p", "## A\n\n<h4>B</h4>\n\n### C\n\n<div><h6 id=\"d\">D</h6></div>");
        thenProblems(
                "posts/p.md:11:1: warning: The heading is 2 levels below the one before it. Lower the number in its tags by one. [heading/skipped-level]",
                "posts/p.md:15:6: warning: The heading is 3 levels below the one before it. Lower the number in its tags by 2. [heading/skipped-level]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new HeadingLevels(), blog)).containsExactly(expected);
    }
}
