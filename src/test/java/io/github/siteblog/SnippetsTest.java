package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code of the project's own files, from a post to its page. */
class SnippetsTest {

    private static final String TIDE = """
            class TideTest {
                // tag::use[]
                @Test
                void comesIn() {
                    var tide = new Tide();
                    // tag::inner[]
                    assertThat(tide)
                            .isHigh();
                    Assertions.assertTrue(
                            tide.isHigh());

                    tide.ebb();
                    // end::inner[]
                }
                // end::use[]
                // tag::open[]
            }
            """;

    @TempDir
    private Path folder;

    private BlogFolder blog;

    @BeforeEach
    void makeProject() throws IOException {
        blog = new BlogFolder(folder);
        blog.write("blog.yml", "title: N\nurl: https://example.org\nsnippets: [src/test/java/]\n");
        var tests = Files.createDirectories(folder.resolve("src/test/java"));
        Files.writeString(tests.resolve("Tide.txt"), TIDE);
        Files.writeString(folder.resolve("secret.txt"), "secret");
    }

    private String body() {
        var page = blog.page("blog/p/index.html");
        var start = page.indexOf("prose\">\n") + 8;
        return page.substring(start, page.indexOf("\n      </div>", start)).strip();
    }

    @Test
    void aRegionIsShownWithALinkToItsLines() {
        blog.line(9, "<Snippet file=\"src/test/java/Tide.txt\" region=\"use\"/>");
        assertThat(blog.problems()).isEmpty();
        assertThat(body()).isEqualTo("""
                        <figure class="code">
                        <figcaption><a href="https://github.com/ada/engine/blob/main/notes/src/test/java/Tide.txt#L3-L14">Tide.txt</a></figcaption>
                        <pre tabindex="0"><code class="language-txt">@Test
                        void comesIn() {
                            var tide = new Tide();
                            assertThat(tide)
                                    .isHigh();
                            Assertions.assertTrue(
                                    tide.isHigh());

                            tide.ebb();
                        }
                        </code></pre>
                        </figure>""");
    }

    @Test
    void assertionsCanBeLeftOut() {
        blog.line(
                9,
                "<Snippet file=\"src/test/java/Tide.txt\" region=\"inner\" assertions={false} lang=\"java\" title=\"It ebbs\"/>");
        assertThat(blog.problems()).isEmpty();
        assertThat(body()).isEqualTo("""
                        <figure class="code">
                        <figcaption><a href="https://github.com/ada/engine/blob/main/notes/src/test/java/Tide.txt#L7-L12">It ebbs</a></figcaption>
                        <pre tabindex="0"><code class="language-java">tide.<span class="token function">ebb</span>();
                        </code></pre>
                        </figure>""");
    }

    @Test
    void aFenceCanNameAFile() {
        blog.line(9, "```text file=\"src/test/java/Tide.txt\" region=inner assertions=false title=\"T\"\n```");
        assertThat(blog.problems()).isEmpty();
        assertThat(body()).isEqualTo("""
                        <figure class="code">
                        <figcaption><a href="https://github.com/ada/engine/blob/main/notes/src/test/java/Tide.txt#L7-L12">T</a></figcaption>
                        <pre tabindex="0"><code class="language-text">tide.ebb();
                        </code></pre>
                        </figure>""");
    }

    @Test
    void whatIsMissingIsReported() {
        blog.line(
                9,
                String.join(
                        "\n\n",
                        "<Snippet file=\"src/test/java/Tied.txt\"/>",
                        "<Snippet file=\"src/test/java/Tide.txt\" region=\"usee\"/>",
                        "<Snippet file=\"src/test/java/Tide.txt\" region=\"open\"/>",
                        "<Snippet file=\"src/main/java/Tide.txt\"/>",
                        "<Snippet file=\"src/test/java/../../../secret.txt\"/>",
                        "<Snippet fiel=\"a\"/>",
                        "```text file=\"secret.txt\"\n```"));
        assertThat(blog.problems())
                .containsExactly(
                        "posts/p.md:9:1: error: The file 'src/test/java/Tied.txt' does not exist. Did you mean"
                                + " 'src/test/java/Tide.txt'? [snippet/file]",
                        "posts/p.md:11:1: error: The file 'src/test/java/Tide.txt' has no region 'usee'. Did you mean"
                                + " 'use'? [snippet/region]",
                        "posts/p.md:13:1: error: The region 'open' of the file 'src/test/java/Tide.txt' has no end. Write"
                                + " the comment 'end::open[]' behind its last line. [snippet/region]",
                        "posts/p.md:15:1: error: The file 'src/main/java/Tide.txt' lies in no folder that snippets are"
                                + " taken from. Add its folder to 'snippets' in blog.yml. [snippet/folder]",
                        "posts/p.md:17:1: error: The file 'src/test/java/../../../secret.txt' does not exist. Write its"
                                + " path from the project's folder on. [snippet/file]",
                        "posts/p.md:19:1: error: The snippet names no file. Write its path from the project's folder on:"
                                + " file=\"…\". [snippet/file]",
                        "posts/p.md:19:10: error: The property 'fiel' of <Snippet> is not known. Did you mean 'file'?"
                                + " [component/property]",
                        "posts/p.md:21:1: error: The file 'secret.txt' lies in no folder that snippets are taken from. Add"
                                + " its folder to 'snippets' in blog.yml. [snippet/folder]");
    }

    @Test
    void aSnippetIsABlock() {
        blog.line(9, "See <Snippet file=\"src/test/java/Tide.txt\"/>.");
        assertThat(blog.problems())
                .containsExactly(
                        "posts/p.md:9:5: error: The component <Snippet> stands in a line of text. Write it on a"
                                + " line of its own. [component/unknown]");
    }

    @Test
    void foldersOfSnippetsLieInTheProject() {
        blog.write("blog.yml", "title: N\nurl: https://example.org\nsnippets: [../x, /etc, a/./b, 'C:\\x', ok]\n");
        assertThat(blog.problems())
                .contains(
                        "blog.yml:3:12: error: The folder of snippets is '../x'. Write a folder of the project, such as"
                                + " src/test/java. [cfg/snippets]")
                .hasSize(4);
    }
}
