package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionListTest {

    @Test
    void termsAndDefinitions() {
        Rendered.of(
                        "*Ebb*",
                        "Low water",
                        ": The sea goes `out`.",
                        ": A brand of lamp.",
                        "",
                        "Flood",
                        ":   The sea comes in.")
                .thenHtml(
                        "<dl>",
                        "<dt><em>Ebb</em></dt>",
                        "<dt>Low water</dt>",
                        "<dd>The sea goes <code>out</code>.</dd>",
                        "<dd>A brand of lamp.</dd>",
                        "<dt>Flood</dt>",
                        "<dd>The sea comes in.</dd>",
                        "</dl>")
                .thenProblems();
    }

    @Test
    void aDefinitionHoldsBlocks() {
        Rendered.of("Ebb", ": One.", "", "  Two.", "", "  - three", "", "Text.")
                .thenHtml(
                        "<dl>",
                        "<dt>Ebb</dt>",
                        "<dd>",
                        "<p>One.</p>",
                        "<p>Two.</p>",
                        "<ul>",
                        "<li>three</li>",
                        "</ul>",
                        "</dd>",
                        "</dl>",
                        "<p>Text.</p>");
    }

    @Test
    void aColonAloneDefinesNothing() {
        Rendered.of(": no term", "", "a", ":b", "", "# H", ": no term")
                .thenHtml(
                        "<p>: no term</p>",
                        "<p>a",
                        ":b</p>",
                        "<h2 id=\"h\">H <a class=\"heading-anchor\" href=\"#h\" aria-label=\"Link to this section\">#</a></h2>",
                        "<p>: no term</p>");
    }

    @Test
    void worksInMdxToo() {
        Rendered.mdx("<div>", "Ebb", ": Low *water*.", "</div>")
                .thenHtml("<div>", "<dl>", "<dt>Ebb</dt>", "<dd>Low <em>water</em>.</dd>", "</dl>", "</div>");
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(strings = {"a\n: b\n", "a\n: b\n\n", ": ", "a\n: ", "a\n: b\n\n  c\n"})
    void isReadInTime(String repeated) {
        assertThat(Rendered.inABuild(repeated.repeat(10_000)).html()).isNotEmpty();
    }
}
