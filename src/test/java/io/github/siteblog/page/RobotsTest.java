package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobotsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void areWelcomeAndSentToTheSitemap() {
        assertThat(new Robots().files(Editions.of(blog))).containsExactly(new MachineFile("/robots.txt", """
                User-agent: *
                Allow: /

                Sitemap: https://example.org/sitemap.xml
                """));
    }

    @Test
    void findNothingBelowAPath() {
        blog.with("blog.yml", "url: https://example.org/journal\n");
        assertThat(new Robots().files(Editions.of(blog))).isEmpty();
    }
}
