package io.github.siteblog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityTest {

    @ParameterizedTest
    @CsvSource({"ERROR, error", "WARNING, warning", "INFO, info", "OFF, off"})
    void hasAWord(Severity severity, String word) {
        assertThat(severity.word()).isEqualTo(word);
        assertThat(Severity.of(word)).contains(severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Error", "WARNING", "warn", " error", "fatal"})
    void isNotGuessed(String word) {
        assertThat(Severity.of(word)).isEmpty();
    }

    @Test
    void hasTheSameWordInEveryLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Severity.WARNING.word()).isEqualTo("warning");
            assertThat(Severity.INFO.word()).isEqualTo("info");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void beginsWithTheGravest() {
        assertThat(Severity.values())
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.OFF)
                .isSorted();
    }
}
