package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceStatusTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).without("people/ada.md");
    }

    @Test
    void tellsOfEveryFileInTheOrderOfTheirNames() {
        blog.post("b").post("a").with("pages/about.md", "---\ntitle: About\n---\n");
        blog.with("people/ada.md", "---\nfirstName: Ada\n---\n");
        thenStatus(
                "pages/about.md published null null /about/ About",
                "people/ada.md published null null /author/ada/ Ada",
                "posts/a.md published null 2019-08-27 /blog/a/ T",
                "posts/b.md published null 2019-08-27 /blog/b/ T");
    }

    @Test
    void tellsWhyAPostIsWithheld() {
        blog.post("a", "draft: true").post("b", "published: 2026-01-02").post("c", "expires: 2025-12-31");
        thenStatus(
                "posts/a.md withheld draft 2019-08-27 null T",
                "posts/b.md withheld future 2026-01-02 null T",
                "posts/c.md withheld expired 2019-08-27 null T");
    }

    @Test
    void tellsOfFilesThatCannotBePublished() {
        blog.post("a", "title:").post("b", "published: someday").with("posts/c.md", "no front matter");
        blog.with("pages/con.md", "---\ntitle: C\n---\n").with("pages/untitled.md", "---\ndescription: x\n---\n");
        thenStatus(
                "pages/con.md error null null null C",
                "pages/untitled.md error null null null null",
                "posts/a.md error null 2019-08-27 null null",
                "posts/b.md error null null null T",
                "posts/c.md error null null null null");
    }

    private void thenStatus(String... expected) {
        assertThat(SourceStatus.all(blog.content()))
                .extracting(source -> "%s %s %s %s %s %s"
                        .formatted(
                                source.file(),
                                source.status(),
                                source.reason(),
                                source.date(),
                                source.url(),
                                source.title()))
                .containsExactly(expected);
    }
}
