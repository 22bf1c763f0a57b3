package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files that the plugin writes for machines, and those that an author puts in their place. */
class MachineFilesTest extends SpoiltBlogTest {

    @Test
    void publicFilesTakeTheirPlace() {
        blog.write("public/robots.txt", "mine")
                .write("public/llms.txt", "mine")
                .write("public/site.webmanifest", "mine")
                .write("public/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.page("robots.txt")).isEqualTo("mine");
        assertThat(blog.page("llms.txt")).isEqualTo("mine");
        assertThat(blog.page("site.webmanifest")).isEqualTo("mine");
        assertThat(blog.page("favicon.svg")).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    @Test
    void anIconWithAScriptIsNotOne() {
        blog.failOn(FailOn.NEVER)
                .write("public/favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        blog.render();
        assertThat(blog.page("favicon.svg")).contains(">N</text>");
    }

    @Test
    void nothingElseStandsInTheirWay() {
        blog.line(6, "category: [PyData ecosystem]\naliases: [/llms.txt]")
                .write("public/feed.json", "mine")
                .write("pages/robots.txt.md", "---\ntitle: R\n---\n");
        assertThat(blog.problems())
                .containsExactly(
                        "pages/robots.txt.md:1:1: error: The URL '/robots.txt/' lies below a file of the site,"
                                + " '/robots.txt'. Give one of them another slug or name. [path/collision]",
                        "posts/p.md:7:11: error: The URL '/llms.txt' belongs to a file that the plugin writes too."
                                + " Delete this alias. [path/collision]",
                        "public/feed.json: error: The URL '/feed.json' belongs to a page of the site too."
                                + " Give one of them another slug or name. [path/collision]");
    }
}
