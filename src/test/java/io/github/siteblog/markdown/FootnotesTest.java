package io.github.siteblog.markdown;

import org.junit.jupiter.api.Test;

class FootnotesTest {

    @Test
    void areReadAloudAsSuch() {
        Rendered.of("Text[^a].", "", "[^a]: Note.")
                .thenHtml(
                        "<p>Text<sup class=\"footnote-ref\"><a href=\"#fn-a\" id=\"fnref-a\" data-footnote-ref"
                                + " role=\"doc-noteref\">1</a></sup>.</p>",
                        "<section class=\"footnotes\" data-footnotes role=\"doc-endnotes\" aria-label=\"Footnotes\">",
                        "<ol>",
                        "<li id=\"fn-a\">",
                        "<p>Note. <a href=\"#fnref-a\" class=\"footnote-backref\" data-footnote-backref"
                                + " data-footnote-backref-idx=\"1\" aria-label=\"Back to reference 1\""
                                + " role=\"doc-backlink\">↩</a></p>",
                        "</li>",
                        "</ol>",
                        "</section>");
    }
}
