package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages run no script but the theme's, have no style of their own, and load nothing from another host. */
class SelfContainedPagesTest {

    private static final Pattern HOST = Pattern.compile("(?:^|[\\s,])(?:[a-z]+:)?//([^/?#]+)");
    private static final List<String> LOADED = List.of("src", "srcset", "href", "poster", "data");

    /** What the authors of the real blog show from elsewhere: pictures, a badge, and a film in a frame. */
    private static final List<String> EMBEDDED = List.of(
            "blog/alt-text-scipy-2022/index.html: img user-images.githubusercontent.com",
            "blog/dataframe-interchange-protocol-and-the-vaex-library/index.html: img mybinder.org",
            "blog/introducing-code-generator-v020/index.html: img raw.githubusercontent.com",
            "blog/metadsl-talk/index.html: iframe www.youtube-nocookie.com",
            "blog/metadsl-talk/index.html: img user-images.githubusercontent.com",
            "blog/metadsl-talk/index.html: img raw.githubusercontent.com");

    @ParameterizedTest
    @EnumSource
    void theOnlyScriptsAreThoseOfTheTheme(RenderedBlog blog) {
        assertThat(elements(blog, "script:not([type=application/ld+json])")
                        .map(found -> found.html()
                                .replaceAll("\\.[0-9a-f]{10}(?=\\.js)| (?:integrity|data-\\w+)=\"[^\"]+\"", ""))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "<script src=\"/assets/code.js\" defer></script>",
                        "<script src=\"/assets/search.js\" defer></script>");
    }

    @ParameterizedTest
    @EnumSource
    void noStyleStandsInAPage(RenderedBlog blog) {
        assertThat(elements(blog, "style, [style]")).isEmpty();
    }

    @Test
    void theSampleBlogLoadsNothingFromOtherHosts() {
        assertThat(foreign(RenderedBlog.SAMPLE)).isEmpty();
    }

    @Test
    void theRealBlogLoadsFromOtherHostsOnlyWhatItsAuthorsEmbed() {
        assertThat(foreign(RenderedBlog.REAL)).containsExactlyElementsOf(EMBEDDED);
    }

    @Test
    void theStyleSheetLoadsNothing() throws IOException {
        try (var css = getClass().getResourceAsStream("theme/assets/site.css")) {
            assertThat(new String(css.readAllBytes(), UTF_8)).doesNotContain("//", "@import");
        }
    }

    /** The hosts that pages load something from before a reader clicks. */
    private static Stream<String> foreign(RenderedBlog blog) {
        return elements(blog, "link:not([rel=canonical], [rel=alternate]), details[open] *, :not(a, link, details *)")
                .flatMap(found -> LOADED.stream()
                        .flatMap(
                                name -> HOST.matcher(found.element().attr(name)).results())
                        .map(host -> "%s: %s %s"
                                .formatted(found.page(), found.element().tagName(), host.group(1))))
                .distinct();
    }

    private record Found(String page, Element element) {
        String html() {
            return element.shallowClone().outerHtml();
        }
    }

    private static Stream<Found> elements(RenderedBlog blog, String selector) {
        return blog.pages().stream()
                .flatMap(page ->
                        page.parsed().select(selector).stream().map(element -> new Found(page.path(), element)));
    }
}
