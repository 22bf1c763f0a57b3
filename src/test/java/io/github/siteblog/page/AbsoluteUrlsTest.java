package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsoluteUrlsTest {

    private static final String PAGE = "https://example.org/blog/hello/";

    @ParameterizedTest
    @CsvSource({
        "/about/,                       https://example.org/about/",
        "x.html,                        https://example.org/blog/hello/x.html",
        "../other/,                     https://example.org/blog/other/",
        "/a?b=/c#d,                     https://example.org/a?b=/c#d",
        "#head,                         https://example.org/blog/hello/#head",
        "?page=2,                       https://example.org/blog/hello/?page=2",
        "//other.example/x,             https://other.example/x",
        "https://other.example/x?a=b#c, https://other.example/x?a=b#c",
        "mailto:ada@example.org,        mailto:ada@example.org",
        "tel:+31201234567,              tel:+31201234567",
        "/caf%C3%A9/,                   https://example.org/caf%C3%A9/",
    })
    void areMadeOfEveryKindOfLink(String href, String absolute) {
        assertThat(in("<a href=\"%s\">x</a>".formatted(href))).isEqualTo("<a href=\"%s\">x</a>".formatted(absolute));
    }

    /** What Java takes for no URL differs from version to version. */
    @ParameterizedTest
    @ValueSource(strings = {"https://other.example a-b", "https://other.example:port", "https://other.example:-2"})
    void areAsTheyAreWrittenWhereTheyLeadNowhere(String href) {
        assertThat(in("<a href=\"%s\">x</a>".formatted(href))).isEqualTo("<a href=\"%s\">x</a>".formatted(href));
    }

    @ParameterizedTest
    @CsvSource({
        "/a b/é{1}.png?x=1&y#z, https://example.org/a%20b/%C3%A9%7B1%7D.png?x=1&y#z",
        "/a%20b.png,            https://example.org/a%20b.png",
        "//other.example/x,     https://other.example/x",
        "https://other.example, https://other.example",
    })
    void areUrisWhereTheyStandAlone(String url, String absolute) {
        assertThat(AbsoluteUrls.of(url, PAGE)).isEqualTo(absolute);
    }

    @Test
    void areMadeOfPicturesAndMedia() {
        assertThat(in("<img src=\"i.png\" alt=\"\"><video src=\"/v.mp4\" poster=\"/p.png\"></video>"))
                .isEqualTo("<img src=\"https://example.org/blog/hello/i.png\" alt=\"\">"
                        + "<video src=\"https://example.org/v.mp4\" poster=\"https://example.org/p.png\"></video>");
        assertThat(in("<blockquote cite=\"/source/\">x</blockquote>"))
                .isEqualTo("<blockquote cite=\"https://example.org/source/\">x</blockquote>");
        assertThat(in("<img src=\"data:image/png;base64,AAAA\">"))
                .isEqualTo("<img src=\"data:image/png;base64,AAAA\">");
    }

    @Test
    void areMadeOfEveryCandidateOfASourceSet() {
        assertThat(in("<img srcset=\"/a.png 1x, b.png 2x, https://other.example/c.png 3x\">"))
                .isEqualTo("<img srcset=\"https://example.org/a.png 1x, "
                        + "https://example.org/blog/hello/b.png 2x, https://other.example/c.png 3x\">");
        assertThat(in("<img srcset=\"/a.png\">")).isEqualTo("<img srcset=\"https://example.org/a.png\">");
    }

    @Test
    void standWithoutTheLinksOfHeadingsToThemselves() {
        assertThat(in("<h2 id=\"a\">A <a class=\"heading-anchor\" href=\"#a\">#</a></h2>"))
                .isEqualTo("<h2 id=\"a\">A </h2>");
    }

    @Test
    void standWithoutTheTokensOfCode() {
        assertThat(
                        in(
                                "<pre><code><mark class=\"line marked\"><span class=\"token a\">x<span class=\"token b\">&lt;</span></span>"
                                        + "</mark>\n<span class=\"line\" data-line=\"2\">\ty</span>\n</code></pre><span class=\"token\">z</span>"))
                .isEqualTo("<pre><code><mark class=\"line marked\">x&lt;</mark>\n\ty\n</code></pre>"
                        + "<span class=\"token\">z</span>");
    }

    @Test
    void leaveTheRestOfTheTextAsItIs() {
        var html = "<pre><code>a\n  b &lt;c&gt;</code></pre>\n<p>x &amp; y</p>\n";
        assertThat(in(html)).isEqualTo(html);
    }

    private static String in(String html) {
        return AbsoluteUrls.in(html, PAGE);
    }
}
