package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.LazyText;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlashlessUrlsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder)
                .with("blog.yml", "url: https://example.org/journal\ntrailingSlash: false\n")
                .with("public/demo/index.html", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "/journal/about/,             /journal/about",
        "/journal/about/?a=1&b#c,     /journal/about?a=1&amp;b#c",
        "/journal/demo/,              /journal/demo/",
        "/journal/demo,               /journal/demo",
        "tide.png,                    /journal/blog/p/tide.png",
        "./film/,                     /journal/blog/p/film",
        "../q/#x,                     /journal/blog/q#x",
        "../../demo/,                 /journal/demo/",
        "#part,                       #part",
        "?q=1,                        ?q=1",
        "'',                          ''",
        "mailto:ada@example.org,      mailto:ada@example.org",
        "https://other.example/a/,    https://other.example/a/",
        "//other.example/a/,          //other.example/a/",
    })
    void fitThePageOfAText(String url, String fitting) {
        assertThat(in("<a href=\"" + url.replace("&", "&amp;") + "\">x</a>"))
                .isEqualTo("<a href=\"" + fitting + "\">x</a>");
    }

    @Test
    void areThoseOfPicturesAndFilmsToo() {
        assertThat(in("<img src=\"a.png\" srcset=\"a.png 1x, /journal/b.png 2x\" alt=\"../c/\">a < b"))
                .isEqualTo("<img src=\"/journal/blog/p/a.png\" srcset=\"/journal/blog/p/a.png 1x, /journal/b.png 2x\""
                        + " alt=\"../c/\">a < b");
        assertThat(in("<video poster='a.png'>")).isEqualTo("<video poster='/journal/blog/p/a.png'>");
    }

    @Test
    void stayAsTheyAreInASiteWithSlashes() {
        blog.with("blog.yml", "url: https://example.org/journal\n");
        assertThat(in("<a href=\"../q/\">x</a>")).isEqualTo("<a href=\"../q/\">x</a>");
    }

    private String in(String html) {
        var body = new Body(LazyText.of(html), Body.EMPTY.headings(), Body.EMPTY.reading(), false, null);
        return new SlashlessUrls(blog.content())
                .in(body, "/journal/blog/p")
                .html()
                .toString();
    }
}
