package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleAttributesTest {

    private static final String CENTER = "style-63dbf5319a";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<p style=\"text-align: center\">a</p>|<p class=\"C\">a</p>",
                "<p style=\"text-align: center;\" id=\"b\">|<p id=\"b\" class=\"C\">",
                "<p class=\"x &amp; y\" style=\"text-align: center\" hidden>|<p class=\"x &amp; y C\" hidden>",
                "<img style=\"text-align: center\" alt=\"\" class=\"x\" src=\"/a?b&amp;c\">|"
                        + "<img alt=\"\" class=\"x C\" src=\"/a?b&amp;c\">",
                "<p Style='text-align: center' title='\"'>|<p title=\"&quot;\" class=\"C\">",
                "<p style=\"text-align: center\" style=\"color: red\">|<p class=\"C\">",
                "<br style=\"text-align: center\"/>|<br class=\"C\"/>",
            })
    void becomeClasses(String html, String written) {
        assertThat(StyleAttributes.asClasses(html)).isEqualTo(written.replace("C", CENTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b <i title='style=\"text-align: center\"'>c</i>",
                "<p style=\"background: url(a.png)\">",
                "<!-- <p style=\"text-align: center\"> -->",
                "<pre>&lt;p style=\"text-align: center\"></pre>",
                "<p data-style=\"text-align: center\" style>",
            })
    void leaveEverythingElseAsItIs(String html) {
        assertThat(StyleAttributes.rules(html)).isEmpty();
        assertThat(StyleAttributes.asClasses(html)).isEqualTo(html);
    }

    @Test
    void giveEveryRuleOnce() {
        assertThat(StyleAttributes.rules("<p style=\"color: red\"></p><p style='text-align: center'><b class=a"
                        + " style='font-family: &quot;A&quot;'></b></p><p style=\"color: red;\"></p>"))
                .extracting(StyleRule::declarations)
                .containsExactlyInAnyOrder("color: red", "text-align: center", "font-family: \"A\"")
                .isSortedAccordingTo((a, b) -> StyleRule.of(a)
                        .orElseThrow()
                        .name()
                        .compareTo(StyleRule.of(b).orElseThrow().name()));
    }
}
