package io.github.siteblog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.RenderedBlog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Pages can be read and used without a mouse. */
@Tag("browser")
class KeyboardTest {

    private static final String POST = "/blog/what-a-post-can-hold/";

    /** All that takes the focus, in the order of the page. */
    private static final String STOPS = """
            window.nameOf = element => element.localName + ' ' + (element.ariaLabel || element.innerText.trim().split('\\n')[0]);
            return [...document.querySelectorAll('a[href], button, summary, input:enabled, [tabindex="0"]')]
              .filter(element => element.checkVisibility()).map(nameOf);
            """;

    /** What has the focus, and how it can be seen; a box that only scrolls takes the focus as well. */
    private static final String FOCUSED = """
            const focused = document.activeElement;
            if (focused === document.body) return '';
            const box = focused.getBoundingClientRect();
            const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            const outlines = [focused, focused.closest('.card')].filter(Boolean).map(element => getComputedStyle(element))
              .some(style => style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2);
            const isStop = focused.matches('a[href], button, summary, input, [tabindex="0"]');
            return (isStop ? nameOf(focused) : 'box') + (isOnScreen ? '' : ' (off screen)') + (outlines ? '' : ' (not outlined)');
            """;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser(RenderedBlog.SAMPLE.site());
        browser.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void showADesktop() {
        browser.resize(1280);
        browser.prefer("prefers-reduced-motion", "reduce");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 390",
        "/, 1280",
        POST + ", 390",
        POST + ", 1280",
        "/category/, 1280",
        "/author/marit-oosterhaven/, 390",
        "/archive/, 1280",
        "/404.html, 1280"
    })
    void everyStopIsReachedInOrderAndOutlined(String path, int width) {
        browser.resize(width);
        browser.open(path);
        var stops = browser.texts(STOPS);

        assertThat(stops.get(0)).isEqualTo("a Skip to content");
        assertThat(walk(stops.size() * 2)).isEqualTo(stops);
    }

    private static List<String> walk(int most) {
        var walked = new ArrayList<String>();
        for (var i = 0; i < most; i++) {
            browser.press(Keys.TAB);
            var focused = browser.run(FOCUSED).toString();
            if (focused.isEmpty()) {
                return walked;
            }
            if (!focused.equals("box")) {
                walked.add(focused);
            }
        }
        return walked;
    }

    /** Walks to the first stop that a selector names. */
    private static void walkTo(String selector) {
        for (var i = 0; i < 200; i++) {
            browser.press(Keys.TAB);
            if ((boolean) browser.run("return document.activeElement.matches(arguments[0])", selector)) {
                return;
            }
        }
        throw new AssertionError("No stop is " + selector);
    }

    @Test
    void theSkipLinkLeadsToTheContent() {
        browser.open(POST);
        browser.press(Keys.TAB, Keys.ENTER, Keys.TAB);

        assertThat(browser.run("return document.querySelector('#Content').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void theCopyButtonCopiesTheCode() {
        browser.open(POST);
        walkTo(".copy");
        browser.press(Keys.ENTER);
        browser.await("document.activeElement.textContent === 'Copied'");

        assertThat(browser.run("return document.querySelector('.copy-status').textContent"))
                .isEqualTo("Copied");
        assertThat(browser.runAsync("navigator.clipboard.readText().then(arguments[0])"))
                .isEqualTo(browser.run("return document.querySelector('pre > code').textContent"));
    }

    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void tabsShowOneTextAtATime(int width) {
        browser.resize(width);
        browser.open(POST);
        var shown = "return [...document.querySelectorAll('.tab > :last-child')].map(text => text.checkVisibility())";
        assertThat(browser.texts(shown)).containsExactly("true", "false", "false");

        walkTo(".tab:not([open]) > summary");
        browser.press(Keys.ENTER);

        assertThat(browser.texts(shown)).containsExactly("false", "true", "false");
    }

    @Test
    void theContentsUnfoldAndLeadToTheHeadings() {
        browser.resize(390);
        browser.open(POST);
        walkTo(".contents-folded > summary");
        browser.press(Keys.ENTER, Keys.TAB, Keys.TAB, Keys.ENTER);

        assertThat(browser.url()).isEqualTo(POST + "#words-and-their-meaning");
    }

    @Test
    void searchLeadsToTheFirstHit() {
        browser.open("/search/");
        browser.press("tide tables");
        browser.await("document.querySelector('.found a')");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Tide tables without surprises");

        browser.press(Keys.ENTER);
        browser.await("document.querySelector('article.post')");
        assertThat(browser.url()).isEqualTo("/blog/tide-tables-without-surprises/");
    }
}
