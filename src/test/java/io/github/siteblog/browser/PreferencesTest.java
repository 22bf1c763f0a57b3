package io.github.siteblog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.RenderedBlog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages follow what readers have asked of their systems, and paper is read without a screen. */
@Tag("browser")
class PreferencesTest {

    private static final String POST = "/blog/what-a-post-can-hold/";

    /** What moves by itself, or slowly. */
    private static final String MOVING = """
            return [document.documentElement, ...document.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element);
              return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
                || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0);
            }).map(element => element.localName + '.' + element.className);
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

    @BeforeEach
    void preferNothing() {
        browser.resize(1280);
        browser.prefer("prefers-color-scheme", "light");
        browser.prefer("prefers-reduced-motion", "no-preference");
        browser.prefer("forced-colors", "none");
    }

    @Test
    void nothingMovesForThoseWhoMindIt() {
        browser.open("/");
        assertThat(browser.texts(MOVING)).contains("html.");

        browser.prefer("prefers-reduced-motion", "reduce");
        assertThat(browser.texts(MOVING)).isEmpty();
    }

    @Test
    void whatIsCurrentAndWhatIsMarkedStandsOutInTheColoursOfTheReader() {
        browser.prefer("forced-colors", "active");
        browser.open("/");
        assertThat(browser.run("return " + style(".site-header nav [aria-current]", "textDecorationLine")))
                .isEqualTo("underline");

        browser.open("/blog/sql-for-slack-water/");
        var paper = browser.run("return " + style("body", "backgroundColor"));
        assertThat(browser.run("return " + style(".line:not(.marked)", "borderLeftColor")))
                .isEqualTo(paper);
        assertThat(browser.run("return " + style(".line.marked", "borderLeftColor")))
                .isNotEqualTo(paper);
    }

    @Test
    void picturesKeepTheirWhitePaperInTheColoursOfTheReader() {
        browser.prefer("prefers-color-scheme", "dark");
        browser.prefer("forced-colors", "active");
        browser.open("/blog/tide-tables-without-surprises/");
        assertThat(browser.run("return " + style(".prose img", "backgroundColor")))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.run("return " + style("body", "backgroundColor"))).isEqualTo("rgb(0, 0, 0)");
    }

    /** WCAG 2.2, 1.4.4: at twice the size nothing is lost. */
    @ParameterizedTest
    @FieldSource("io.github.siteblog.browser.SamplePages#PATHS")
    void textOfTwiceTheSizeFitsOnAPhone(String page) {
        browser.resize(390);
        browser.open(page);
        browser.run("document.documentElement.style.fontSize = '200%'");
        assertThat(browser.run("const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .isEqualTo(0L);
    }

    /** Where formulas scroll when they are too wide for a phone, what is high or deep in them is shown all the same. */
    @Test
    void formulasAreWholeOnAPhone() {
        browser.resize(390);
        browser.open(POST);
        assertThat(browser.texts("return [...document.querySelectorAll('math')].map(math => math.outerHTML)"))
                .isNotEmpty();
        assertThat(browser.texts("""
                return [...document.querySelectorAll('math:not([display=block])')]
                  .filter(math => math.scrollHeight > math.clientHeight).map(math => math.outerHTML)""")).isEmpty();
    }

    private static String style(String selector, String property) {
        return "getComputedStyle(document.querySelector('%s')).%s".formatted(selector, property);
    }

    @Test
    void paperShowsAllTextOnWhiteAndNoNavigation() {
        browser.prefer("prefers-color-scheme", "dark");
        browser.open(POST);
        browser.media("print");

        assertThat(new Axe().barriers(browser)).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(shown(".prose details:not(.film) > *", false)).isEmpty();
        assertThat(shown("nav, .skip-link, .copy, .related, .site-footer", true))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void paperCutsNothingOff(int width) {
        browser.resize(width);
        browser.open("/blog/virtual-threads-at-the-lock-gate/");
        browser.media("print");

        assertThat(browser.texts("""
                return [...document.querySelectorAll('.prose *')]
                  .filter(element => element.scrollWidth > element.clientWidth + 1 && !element.closest('svg, math')
                    && /auto|hidden|scroll/.test(getComputedStyle(element).overflowX))
                  .map(element => element.outerHTML)""")).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(browser.run("""
                const left = selector => document.querySelector(selector).getBoundingClientRect().left;
                return left('.site-header .brand') === left('h1')""")).isEqualTo(true);
    }

    /** The elements of a selector that are shown, or those that are not. */
    private static List<String> shown(String selector, boolean isShown) {
        return browser.texts("""
                return [...document.querySelectorAll(arguments[0])]
                  .filter(element => element.checkVisibility() === arguments[1]).map(element => element.outerHTML);
                """, selector, isShown);
    }
}
