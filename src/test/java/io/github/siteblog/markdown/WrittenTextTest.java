package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "abc|abc|{}",
                "a\"b|a\\\"b|{1}",
                "\\a|\\a|{}",
                "\\\"|\\\\\"|{0}",
                "&\"&|&\"&amp;|{2}",
                "\"a\"|&quot;a\"|{0}",
                "&nosuch;'|&nosuch;'|{}",
                "a'|a|{}",
                "a'|^^|{}",
                "^^|a|{}"
            })
    void knowsWhichCharactersAreEscaped(String text, String written, String escaped) {
        assertThat(WrittenText.escaped(text, written)).hasToString(escaped);
    }
}
