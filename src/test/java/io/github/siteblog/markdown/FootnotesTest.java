package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.InertHtml;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes are the library's; what matters to us is what they do to our own elements. */
class FootnotesTest {

    @Test
    void standAtTheEndAndLinkBack() {
        Rendered.of("a[^n] b", "", "[^n]: c *d*", "", "e")
                .thenHtml(
                        "<p>a<sup class=\"footnote-ref\"><a href=\"#fn-n\" id=\"fnref-n\" data-footnote-ref>1</a></sup> b</p>",
                        "<p>e</p>",
                        "<section class=\"footnotes\" data-footnotes>",
                        "<ol>",
                        "<li id=\"fn-n\">",
                        "<p>c <em>d</em> <a href=\"#fnref-n\" class=\"footnote-backref\" data-footnote-backref"
                                + " data-footnote-backref-idx=\"1\" aria-label=\"Back to reference 1\">\u21A9</a></p>",
                        "</li>",
                        "</ol>",
                        "</section>")
                .thenProblems();
    }

    @Test
    void areTextWithoutADefinition() {
        Rendered.of("a[^n]").thenHtml("<p>a[^n]</p>");
    }

    @Test
    void placeWhatIsWrongInThem() {
        Rendered.of("a[^n]", "", "[^n]: [b](javascript:c)", "", "    <i onclick=d>e</i>")
                .thenProblems(
                        "p.md:3:11: error: The URL has the scheme 'javascript'."
                                + " Use http, https, mailto, tel or a path of this site. [url/scheme]",
                        "p.md:5:8: error: The attribute 'onclick' of <i> is not allowed. Delete it. [html/attribute]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"onclick=alert(1)", "\"><script>alert(1)</script>", "'", "<b>", "&quot;", "javascript:x"})
    void cannotBreakOutOfTheirIds(String label) {
        var html = Rendered.of("a[^%s]".formatted(label), "", "[^%s]: b".formatted(label))
                .html();
        InertHtml.assertInert(html);
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("a[href]").forEach(link -> assertThat(link.attr("href")).startsWith("#"));
    }
}
