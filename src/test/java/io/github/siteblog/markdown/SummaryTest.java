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
    void isEmptyWithoutParagraphs() {
        assertSummary("", "# Title", "", "- item");
    }
}
