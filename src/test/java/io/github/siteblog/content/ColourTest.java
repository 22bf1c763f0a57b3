package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({"'#0a6a72', '#0a6a72'", "'#0A6A72', '#0a6a72'", "'#09c', '#0099cc'"})
    void isReadAsCssWritesIt(String text, String written) {
        assertThat(Colour.parse(text)).get().hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "red", "#12", "#1234", "#12345", "#1234567", "#ggg", "0a6a72", " #0a6a72", "#٠٠٠"})
    void isNothingElse(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'#000000', '#ffffff', 21",
        "'#ffffff', '#ffffff', 1",
        "'#777777', '#ffffff', 4.48",
        "'#ff0000', '#ffffff', 4.00"
    })
    void hasTheContrastOfWcag(String one, String other, double contrast) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(contrast, within(0.005));
        assertThat(colour(other).contrast(colour(one))).isCloseTo(contrast, within(0.005));
    }

    @Test
    void staysWhereItCanBeRead() {
        assertThat(colour("#0a6a72").readableOn(Colour.WHITE, Colour.BLACK, 4.5))
                .hasToString("#0a6a72");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffd800", "#ffffff", "#ff69b4", "#000000", "#808080", "#00ff00"})
    void becomesReadable(String text) {
        assertThat(colour(text).readableOn(Colour.WHITE, Colour.BLACK, 4.5).contrast(Colour.WHITE))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(colour(text).readableOn(Colour.BLACK, Colour.WHITE, 4.5).contrast(Colour.BLACK))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static Colour colour(String text) {
        return Colour.parse(text).orElseThrow();
    }
}
