package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.InertHtml;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                        "<p>a<sup class=\"footnote-ref\"><a href=\"#fn-n\" id=\"fnref-n\" data-footnote-ref"
                                + " role=\"doc-noteref\">1</a></sup> b</p>",
                        "<p>e</p>",
                        "<section class=\"footnotes\" data-footnotes role=\"doc-endnotes\" aria-label=\"Footnotes\">",
                        "<ol>",
                        "<li id=\"fn-n\">",
                        "<p>c <em>d</em> <a href=\"#fnref-n\" class=\"footnote-backref\" data-footnote-backref"
                                + " data-footnote-backref-idx=\"1\" aria-label=\"Back to reference 1\""
                                + " role=\"doc-backlink\">\u21A9</a></p>",
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

    @Test
    void areReadAsFarAsTheirNumberAllows() {
        var definitions = IntStream.rangeClosed(1, 1001)
                .mapToObj(number -> "[^%s]: b".formatted(number))
                .collect(Collectors.joining("\n"));
        var rendered = Rendered.of("a[^1000] c[^1001]", "", definitions)
                .thenProblems(
                        "p.md:1003:1: error: The text has more than 1000 footnotes, and is not shown from here on."
                                + " Split the text, or put its notes into a list. [md/too-many-footnotes]");
        assertThat(Jsoup.parse(rendered.document().html()).select("p").eachText())
                .containsExactly("a1 c[^1001]", "b \u21A9");
    }
}
