package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A blog that was published, and that each test spoils: what it is answered with, and that the site stays as it was. */
@Timeout(5)
abstract class SpoiltBlogTest {

    @TempDir
    Path folder;

    BlogFolder blog;
    String[] expected;

    private Map<String, String> published;

    @BeforeEach
    void publish() {
        blog = new BlogFolder(folder);
        assertThat(blog.problems()).isEmpty();
        published = blog.published();
        expected = null;
    }

    /** The problems of a run, word for word; when one of them is an error, nothing is written. */
    final void thenProblems(String... lines) {
        expected = lines;
        assertThat(blog.problems()).containsExactly(lines);
    }

    @AfterEach
    void anErrorLeavesThePublishedSiteAsItWas() {
        if (expected != null && String.join("", expected).contains(": error: ")) {
            assertThat(blog.published()).isEqualTo(published);
            assertThat(blog.output().resolveSibling(".site-blog-staging")).doesNotExist();
        }
    }

    final String renderedPost() {
        assertThat(blog.problems()).isEmpty();
        return blog.page("blog/p/index.html");
    }
}
