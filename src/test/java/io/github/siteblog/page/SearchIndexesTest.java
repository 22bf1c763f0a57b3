package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void areAScriptThatHandsOverPostsAndWords() {
        blog.with("blog.yml", "title: Labs\nurl: https://example.org/journal\n")
                .with("posts/a.md", """
                        ---
                        title: "</script> \\"A\\""
                        published: 2026-01-01
                        authors: [ada]
                        description: One two
                        tags: [maths]
                        category: [Community]
                        series: Curves
                        ---
                        ## A plan

                        ## A plan

                        ## $x$ & y

                        ```
                        code
                        ```
                        """)
                .post("b", "unlisted: true")
                .post("c", "draft: true");
        var files = new SearchIndexes().files(Editions.of(blog));
        assertThat(files).extracting(MachineFile::url).containsExactly("/journal/search/index.js");
        assertThat(files.get(0).text())
                .hasToString("searchIndex({\"posts\":[{\"url\":\"blog/a/\",\"title\":\"</script> \\\"A\\\"\","
                        + "\"description\":\"One two\",\"date\":\"2026-01-01\",\"authors\":[\"Ada Lovelace\"],"
                        + "\"headings\":[\"A plan\",\"x & y\"],\"ids\":{}}],"
                        + "\"words\":\"0a 1da 0community 1urves 0lovelace 0maths 0one 0plan 0script 0two 0x 0y\","
                        + "\"hits\":\"Ga Ea Ea Ea Ea Ea Ba Ea Fa Ba Da Da\"});\n");
    }

    @Test
    void nameTheIdsThatAreNotThoseOfTheirText() {
        blog.postWithBody("a", "# Same\n\n## One\n\n## One\n\n<h2 id=\"own\">Two</h2>");
        assertThat(new SearchIndexes().files(Editions.of(blog)).get(0).text().toString())
                .contains("\"headings\":[\"Same\",\"One\",\"Two\"],\"ids\":{\"Two\":\"own\"}}");
    }

    @Test
    void ofAnEmptyBlogAreEmpty() {
        assertThat(new SearchIndexes().files(Editions.of(blog)).get(0).text().toString())
                .isEqualTo("searchIndex({\"posts\":[],\"words\":\"\",\"hits\":\"\"});\n");
    }
}
