package io.github.siteblog.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeStyleTest {

    @TempDir
    Path folder;

    @Test
    void isEmptyWithoutWishes() {
        assertThat(style("")).isEmpty();
    }

    @Test
    void setsThePropertiesOfTheStyleSheet() {
        assertThat(style("theme: {accent: '#ffd800', scheme: dark, fonts: {text: serif, headings: sans}}\n"))
                .isEqualTo("""

                        :root {
                          --accent: light-dark(#806c00, #ffd800);
                          color-scheme: dark;
                          --text-font: var(--serif);
                        }
                        """);
    }

    private String style(String yaml) {
        var blog = SmallBlog.in(folder).with("blog.yml", "url: https://example.org\n" + yaml);
        return new String(ThemeStyle.of(blog.content().config().theme()), UTF_8);
    }
}
