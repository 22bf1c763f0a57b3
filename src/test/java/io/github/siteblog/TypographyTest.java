package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code blog.yml} that set texts, from a post to its page. */
class TypographyTest {

    private static final String WRITTEN = """
            lang: %s
            ---

            <Callout type="tip" title="a--b">

            "c" -- :tada:

            </Callout>
            """;

    @TempDir
    private Path folder;

    private String callout(String language, String options) {
        var blog = new BlogFolder(folder).line(7, WRITTEN.formatted(language));
        blog.write("blog.yml", "title: Notes\nurl: https://example.org\n" + options);
        assertThat(blog.problems()).isEmpty();
        var page = blog.page("blog/p/index.html");
        return page.substring(
                page.indexOf("<p class=\"callout-title\">"), page.indexOf("</div>", page.indexOf("callout-title")));
    }

    @Test
    void textsInComponentsAreSetAsTheirLanguageDoesAndPropertiesStay() {
        assertThat(callout("de", "smartPunctuation: true\nemoji: true\n"))
                .isEqualTo("<p class=\"callout-title\">a--b</p>\n<p>„c“ – 🎉</p>\n");
    }

    @Test
    void eachOptionIsOneOfItsOwn() {
        assertThat(callout("en", "emoji: true\n"))
                .isEqualTo("<p class=\"callout-title\">a--b</p>\n<p>&quot;c&quot; -- 🎉</p>\n");
    }

    @Test
    void byDefaultTextsStayAsTheyAreWritten() {
        assertThat(callout("en", ""))
                .isEqualTo("<p class=\"callout-title\">a--b</p>\n<p>&quot;c&quot; -- :tada:</p>\n");
    }
}
