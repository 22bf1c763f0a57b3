package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditLinksTest {

    private static final String SOURCES = "https://github.com/ada/engine/edit/main/notes/src/blog/";

    @TempDir
    Path root;

    @Test
    void leadFromPostsAndPagesToTheirSources() {
        var blog = new BlogFolder(root);
        blog.write("pages/about us.md", "---\ntitle: About\n---\n\nUs.\n").render();
        assertThat(links(blog, "blog/p/index.html")).isEqualTo(SOURCES + "posts/p.md");
        assertThat(links(blog, "about-us/index.html")).isEqualTo(SOURCES + "pages/about%20us.md");
        assertThat(links(blog, "index.html")).isEmpty();
    }

    @Test
    void canBeLeftOut() {
        var blog = new BlogFolder(root);
        blog.write("blog.yml", "title: Notes\nurl: https://example.org\neditLinks: false\n")
                .render();
        assertThat(links(blog, "blog/p/index.html")).isEmpty();
    }

    private static String links(BlogFolder blog, String page) {
        return Jsoup.parse(blog.page(page)).select(".edit a").attr("href");
    }
}
