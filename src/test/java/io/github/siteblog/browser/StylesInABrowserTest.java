package io.github.siteblog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.RenderedBlog;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What writers style looks as they meant it, although the host allows no style in a page. */
@Tag("browser")
class StylesInABrowserTest {

    private static final String LOOKS = """
            const row = [...document.querySelectorAll('tr')].find(row => row.textContent.includes('Night'));
            return [getComputedStyle(row).backgroundColor, getComputedStyle(row.cells[0]).color, getComputedStyle(row.cells[1]).textAlign];
            """;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void winOverTheTheme(String scheme) throws IOException {
        try (var browser = new Browser(RenderedBlog.SAMPLE.site())) {
            browser.prefer("prefers-color-scheme", scheme);
            browser.open("/blog/what-a-post-can-hold/");

            assertThat(browser.texts(LOOKS)).containsExactly("rgb(228, 238, 245)", "rgb(14, 19, 24)", "right");
            assertThat(browser.faults()).isEmpty();
        }
    }
}
