package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LlmsTextsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void listWhatTheSiteHas() {
        blog.with("blog.yml", "title: 'Labs [x]'\ndescription: A blog.\nurl: https://example.org/journal\n")
                .with("pages/about.md", "---\ntitle: About\n---\n")
                .post("a", "title: \"A](x) \\\\\"", "description: \"One\\ntwo\"")
                .post("b", "published: 2018-01-01", "title: B", "description: ''")
                .post("c", "unlisted: true")
                .post("d", "draft: true");
        assertThat(new LlmsTexts().files(Editions.of(blog))).containsExactly(new MachineFile("/journal/llms.txt", """
                        # Labs \\[x\\]

                        > A blog.

                        ## Posts

                        - [A\\](x) \\\\](https://example.org/journal/blog/a/): One two
                        - [B](https://example.org/journal/blog/b/): Body.

                        ## Pages

                        - [About](https://example.org/journal/about/)

                        ## Optional

                        - [Full texts of the newest posts](https://example.org/journal/feed.json): a JSON Feed
                        - [All pages](https://example.org/journal/sitemap.xml): a sitemap
                        """));
    }

    @Test
    void sayWhatTheyCanOfAnEmptyBlog() {
        assertThat(new LlmsTexts().files(Editions.of(blog)).get(0).text().toString())
                .startsWith("# Small blog\n\n## Optional\n\n");
    }
}
