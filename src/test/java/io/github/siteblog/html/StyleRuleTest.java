package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleRuleTest {

    @Test
    void isNamedAfterWhatItSays() {
        var rule = StyleRule.of("text-align: center").orElseThrow();
        assertThat(rule.classes()).isEqualTo("style-63dbf5319a");
        assertThat(rule.css()).isEqualTo(".style-63dbf5319a:not(#a#b) { text-align: center }\n");
        assertThat(StyleRule.of("text-align: right")).isPresent().get().isNotEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "color: red;                          | color: red",
                "' ; color: red; ; '                  | ' ; color: red; ; '",
                "font-family: 'A; color: b            | font-family: 'A; color: b'",
                "font-family: \"A                     | font-family: \"A\"",
                "font-family: 'A \"b' , \"c (' d\"    | font-family: 'A \"b' , \"c (' d\"",
                "width: calc(1px + min(2px, 3px       | width: calc(1px + min(2px, 3px))",
                "width: calc(1px)) + (2px             | width: calc(1px)) + (2px",
                "font-family: var(--a, 'b             | font-family: var(--a, 'b')",
            })
    void endsWhereAnAttributeEnds(String style, String declarations) {
        assertThat(StyleRule.of(style).map(StyleRule::declarations).orElse(style))
                .isEqualTo(declarations);
    }

    @Test
    void standsOnOneLine() {
        assertThat(StyleRule.of("\n  color: red;\n\tmargin: 0;\r\n"))
                .get()
                .extracting(StyleRule::declarations)
                .isEqualTo("color: red;  margin: 0");
    }

    @ParameterizedTest
    @CsvSource({
        "display: flex,               styled-flex",
        "display: inline-flex,        styled-flex",
        "background-color: #eee,      styled-background",
        "display:flex;background:red, styled-flex styled-background",
    })
    void tellsThemesWhatToFitIn(String style, String classes) {
        var rule = StyleRule.of(style).orElseThrow();
        assertThat(rule.classes()).isEqualTo(rule.name() + " " + classes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ; ;",
                "background: url(a.png)",
                "--x: 1",
                "color: red } body { color: red",
                "color: red /* ",
                "color: \\",
                "font-family: '\\'",
            })
    void isThereForNothingElse(String style) {
        assertThat(StyleRule.of(style)).isEmpty();
    }
}
