package io.github.siteblog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.RenderedBlog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Search finds posts while a reader types, from a server and from disk. */
@Tag("browser")
class SearchInABrowserTest {

    private static final String TITLES = "return [...document.querySelectorAll('.found h2')].map(h2 => h2.textContent)";
    private static final String STATUS = "return document.querySelector('[role=status]').textContent";

    /** Notes for every key how long it takes until the next frame that shows its posts. */
    private static final String STOPWATCH = """
            window.times = [];
            let pressed;
            addEventListener('keydown', event => pressed = event.timeStamp, true);
            new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed))))
              .observe(document.querySelector('.found'), {childList: true});
            """;

    private static Path disk;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser(RenderedBlog.SAMPLE.site());
        disk = RenderedBlog.SAMPLE.siteOnDisk();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static void type(String words) {
        browser.press(words);
        browser.await(
                "document.querySelector('.search input').value === '%s' && document.querySelector('[role=status]').textContent"
                        .formatted(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    berth       = A settings file for the night watch, Why a harbour keeps a journal, What a post can hold
                    night shifts = A settings file for the night watch, The jar that changed every night, Reading a thread dump by lamplight, Virtual threads at the lock gate
                    lighth      = Light characters as a state machine
                    lock gate   = Virtual threads at the lock gate, What a post can hold, Why a harbour keeps a journal
                    thraeds     = Virtual threads at the lock gate, Reading a thread dump by lamplight, Why a harbour keeps a journal
                    sete        = The names of ports: Sète, Łeba, 函館
                    函館         = The names of ports: Sète, Łeba, 函館
                    """)
    void findsWordsAndBeginningsAndForgivesASlip(String words, String titles) {
        browser.open("/search/");
        type(words);

        assertThat(String.join(", ", browser.texts(TITLES))).isEqualTo(titles);
    }

    @Test
    void saysThatNothingIsFound() {
        browser.open("/search/");
        type("zeppelin");

        assertThat(browser.run(STATUS)).isEqualTo("No posts.");
    }

    @Test
    void aUrlHoldsTheWords() {
        browser.open("/search/?q=tide%20tables");
        browser.await("document.querySelector('.found a')");

        assertThat(browser.texts(TITLES)).startsWith("Tide tables without surprises");
    }

    @Test
    void showsPostsWithinATenthOfASecond() {
        browser.open("/search/");
        browser.await("self.searchIndex && document.querySelector('form.search').checkVisibility()");
        browser.run(STOPWATCH);
        for (var key : "threads at the lock gate".split("")) {
            browser.press(key);
        }

        var times = ((List<?>) browser.run("return times"))
                .stream().map(time -> ((Number) time).doubleValue()).sorted().toList();
        var median = times.get(times.size() / 2);
        System.out.printf(Locale.ROOT, "Search answers a key in %.0f ms (median of %s).%n", median, times.size());
        assertThat(median).isLessThan(100);
    }

    @Test
    void worksFromDisk() {
        browser.open(disk.resolve("search/index.html"));
        type("tide tables");
        assertThat(browser.texts(TITLES)).startsWith("Tide tables without surprises");

        browser.press(Keys.ENTER, Keys.ENTER);
        browser.await("document.querySelector('article.post')");
        assertThat(browser.url())
                .isEqualTo(disk.resolve("blog/tide-tables-without-surprises/index.html")
                        .toUri()
                        .toString());
    }

    @Test
    void findsTheFilesOfPagesWithoutSlashes() throws IOException {
        var slashless = RenderedBlog.SLASHLESS.siteOnDisk();
        browser.open(slashless.resolve("search.html"));
        type("table");

        browser.press(Keys.ENTER, Keys.ENTER);
        browser.await("document.querySelector('article.post')");
        assertThat(browser.url())
                .isEqualTo(slashless.resolve("blog/table-v1.0.html").toUri().toString());
    }
}
