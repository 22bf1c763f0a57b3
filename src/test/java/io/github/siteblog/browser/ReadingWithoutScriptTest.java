package io.github.siteblog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.RenderedBlog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Pages show as much to a reader whose browser runs no script. */
@Tag("browser")
class ReadingWithoutScriptTest {

    static final List<String> PATHS = SamplePages.PATHS;

    private static final String FORM = "Words to look for";
    private static final String INSTEAD_OF_THE_FORM = "Searching needs JavaScript. All posts are here: Archive";

    /** The lines of text that a page shows, without the buttons of scripts. */
    private static final String SHOWN = """
            document.querySelectorAll('.copy').forEach(button => button.remove());
            return document.body.innerText.split('\\n').map(line => line.trim()).filter(line => line);
            """;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser(RenderedBlog.SAMPLE.site());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static List<String> shown(String path, boolean withScripts) {
        browser.scripts(withScripts);
        browser.open(path);
        return browser.texts(SHOWN);
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void nothingIsMissing(String path) {
        var expected = shown(path, true).stream()
                .map(line -> line.equals(FORM) ? INSTEAD_OF_THE_FORM : line)
                .toList();

        assertThat(shown(path, false)).containsExactlyElementsOf(expected);
    }

    @Test
    void searchLeadsToTheArchive() {
        browser.scripts(false);
        browser.open("/search/");

        assertThat(browser.texts("""
                        return [...document.querySelectorAll('main a')].filter(a => a.checkVisibility()).map(a => a.pathname)
                        """)).containsExactly("/archive/");
    }
}
