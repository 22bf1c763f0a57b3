package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLoopsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "\\w+: → \\w++:",
                "\\w+=|a → \\w++=|a",
                "\\w+\\s*<(?:a) → \\w++\\s*<(?:a)",
                "[a-z]\\w*\\s*\\.\\s* → [a-z]\\w*+\\s*\\.\\s*",
                "\\w+(?=\\() → \\w++(?=\\()",
                "\\w+(?=\\((?:a|b)[|)]\\)) → \\w++(?=\\((?:a|b)[|)]\\))",
                "(?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*[=:]) → (?:(?!\\s)[$\\w\\xA0-\\uFFFF])*+(?=\\s*[=:])",
                "\\w+(?=\\s*(?:\\.\\s*(?:apply|bind|call)\\s*)?\\()"
                        + " → \\w++(?=\\s*(?:\\.\\s*(?:apply|bind|call)\\s*)?\\()",
            })
    void doNotGoBackBeforeWhatNoNameHas(String source, String rewritten) {
        assertThat(NameLoops.rewrite(source)).isEqualTo(rewritten);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what follows may be missing
                "\\w+:?",
                "\\w+(?=\\s*\\.*)",
                "\\w+\\s*",
                // it may be of the name
                "\\w+e",
                "\\w+(?=\\s*[:a])",
                "\\w+(?=\\s*:|a)",
                // it may not be there
                "\\w+(?!\\()",
                // another may be there
                "(?:\\w+|a)\\.",
                // this is no loop
                "[\\w+:]",
                "[^\\]\\w*.]",
                // the loop takes as little as it can
                "\\w+?:",
            })
    void stayAsTheyAreElsewhere(String source) {
        assertThat(NameLoops.rewrite(source)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*\\s*< → true",
                "(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*[=:]) → true",
                "(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*[=:]|x) → false",
                "(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])* → false",
                "\\b\\w+\\s*< → false"
            })
    void areFirstWhereNothingStandsBeforeThem(String source, boolean isFirst) {
        assertThat(NameLoops.isFirst(NameLoops.rewrite(source))).isEqualTo(isFirst);
    }
}
