package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PossessiveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "\"(?:\\\\.|[^\"\\\\])*\" → \"(?:\\\\.|[^\"\\\\])*+\"",
                "\"(?:[^\\\\\"]|\\\\[\\s\\S])+\" → \"(?:[^\\\\\"]|\\\\[\\s\\S])++\"",
                "'(?:\\\\(?:\\r\\n|[\\s\\S])|[^'\\\\\\r\\n])*' → '(?:\\\\(?:\\r\\n|[\\s\\S])|[^'\\\\\\r\\n])*+'",
                "\\((?:\\\\.|[^)\\\\])*\\) → \\((?:\\\\.|[^)\\\\])*+\\)",
                "([\"'])(?:\\\\.|(?!\\1)[^\\\\])*\\1 → ([\"'])(?:\\\\.|(?!\\1)[^\\\\])*+\\1",
                "(\"|')(?:\\\\.|(?!\\1)[^\\\\])*\\1 → (\"|')(?:\\\\.|(?!\\1)[^\\\\])*+\\1",
            })
    void aLoopWithOneWayThroughItDoesNotGoBack(String source, String rewritten) {
        assertThat(Possessive.rewrite(source)).isEqualTo(rewritten);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the end is among what the loop takes
                "\"(?:\\\\.|[^'\\\\])*\"",
                // so is the backslash
                "\"(?:\\\\.|[^\"])*\"",
                // the end may be missing
                "\"(?:\\\\.|[^\"\\\\])*\"?",
                // the group may be a backslash
                "([^a])(?:\\\\.|(?!\\1)[^\\\\])*\\1",
                // the guard is for another group
                "([\"'])(?:\\\\.|(?!\\2)[^\\\\])*\\1",
                // a parenthesis that only ends a group
                "((?:\\\\.|[^)\\\\])*)a",
                // the loop takes as little as it can
                "\"(?:\\\\.|[^\"\\\\])*?\"",
            })
    void otherLoopsStayAsTheyAre(String source) {
        assertThat(Possessive.rewrite(source)).isEqualTo(source);
    }

    @Test
    void aLongStringNeedsNoStack() {
        var string = JsRegex.compile("\"(?:\\\\.|[^\"\\\\])*\"", "");

        assertThat(string.matcher("\"" + "\\n".repeat(1_000_000) + "\"").matches())
                .isTrue();
    }
}
