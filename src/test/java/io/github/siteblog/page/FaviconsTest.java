package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Icon;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaviconsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void showTheFirstLetterOfTheTitle() {
        blog.with("blog.yml", "title: '«ärger»'\nurl: https://example.org/journal\n");
        assertThat(new Favicons().files(Editions.of(blog)))
                .containsExactly(new MachineFile("/journal/favicon.svg", """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
                          <style>
                            rect { fill: #0a6a72; }
                            text { fill: #fff; font: 700 40px system-ui, sans-serif; }
                            @media (prefers-color-scheme: dark) { rect { fill: #6cd0cf; } text { fill: #101418; } }
                          </style>
                          <rect width="64" height="64" rx="14"/>
                          <text x="32" y="46" text-anchor="middle">Ä</text>
                        </svg>
                        """));
    }

    @Test
    void haveNoLetterWhereTheTitleHasNone() {
        blog.with("blog.yml", "title: '<&>'\nurl: https://example.org\n");
        assertThat(new Favicons().files(Editions.of(blog)).get(0).text().toString())
                .contains("middle\"></text>");
    }

    @Test
    void giveWayToPublicFiles() {
        blog.with("public/favicon.ico", "x").with("public/apple-touch-icon.png", "x");
        assertThat(new Favicons().files(Editions.of(blog))).isEmpty();
        assertThat(Editions.of(blog).site().icons())
                .containsExactly(
                        new Icon("icon", "/favicon.ico", "image/vnd.microsoft.icon"),
                        new Icon("apple-touch-icon", "/apple-touch-icon.png", "image/png"));
    }
}
