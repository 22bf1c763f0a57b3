package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {

    private static void assertSummary(String summary, String... lines) {
        assertThat(Rendered.of(lines).document().summary()).isEqualTo(summary);
        assertThat(Rendered.mdx(lines).document().summary()).isEqualTo(summary);
    }

    @Test
    void isTheFirstParagraph() {
        assertSummary("One two.", "# Title", "", "*One* `two`.", "", "Three.");
    }

    @Test
    void endsAtTheMark() {
        assertSummary("One. Two.", "One.", "", "Two.", "", "<!-- more -->", "", "Three.");
    }

    @Test
    void endsAtAMarkInALine() {
        assertSummary("One. Two three.", "One.", "", "Two *three*. <!--more--> Four.", "", "Five.");
        assertThat(Rendered.mdx("One. {/* more */} Two.").document().summary()).isEqualTo("One.");
        assertThat(Rendered.mdx("One.", "", "Two.", "", "{/* more */}", "", "Three.")
                        .document()
                        .summary())
                .isEqualTo("One. Two.");
    }

    @Test
    void isOneLineWithoutPicturesLinksAndFootnotes() {
        assertSummary(
                "One two three four.",
                "![a](/a.png \"b\")",
                "",
                "![c](/c.png)",
                "",
                "One [two](/d)[^1] ![e](/e.png) three",
                "four.[^1]",
                "",
                "[^1]: Five.");
    }

    @Test
    void isEmptyWithoutParagraphs() {
        assertSummary("", "# Title", "", "- item");
    }
}
