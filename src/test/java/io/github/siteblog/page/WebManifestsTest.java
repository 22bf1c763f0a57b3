package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebManifestsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void describeTheSite() {
        blog.with("blog.yml", "title: Labs\ndescription: A blog.\nurl: https://example.org/journal\nlanguage: nl\n")
                .with("public/favicon.ico", "x")
                .with("public/favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThat(new WebManifests().files(Editions.of(blog)))
                .containsExactly(new MachineFile("/journal/site.webmanifest", """
                        {
                          "name": "Labs",
                          "description": "A blog.",
                          "lang": "nl",
                          "start_url": "/journal/",
                          "scope": "/journal/",
                          "display": "browser",
                          "background_color": "#ffffff",
                          "theme_color": "#ffffff",
                          "icons": [
                            {
                              "src": "/journal/favicon.ico",
                              "type": "image/vnd.microsoft.icon"
                            },
                            {
                              "src": "/journal/favicon.svg",
                              "type": "image/svg+xml",
                              "sizes": "any"
                            }
                          ]
                        }
                        """));
    }
}
