package io.github.siteblog.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    private final Typeface typeface = Typeface.inter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ærøskøbing, Łódź & Győr: 50 % “off” – «¿qué?» … €™",
                "Nguyễn Thị Ánh Dương",
                "Съешь ещё этих мягких булок, Київ",
                "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
                "C++ -> #1 {a|b} [x] ~/.m2 @home `q` \\ ^ $5"
            })
    void setsLatinGreekAndCyrillic(String text) {
        assertThat(typeface.settable(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"数据", "Dask 入門", "مرحبا", "שלום", "हिन्दी", "ไทย", "q\u0308", "🎉", "👩‍👩‍👧", " ", ""})
    void doesNotSetOtherScriptsNorNothing(String text) {
        assertThat(typeface.settable(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'🎉 Release 2.0 🎉'|'Release 2.0'",
                "'I ❤️ Java ☕ and ✅'|'I Java and'",
                "'👩🏽‍💻 at work'|'at work'",
                "'\uD83C\uDDF3\uD83C\uDDF1 Amsterdam'|'Amsterdam'",
                "'soft\u00ADhyphen\u200B'|'softhyphen'"
            })
    void leavesOutEmojiAndWhatNobodySees(String text, String set) {
        assertThat(typeface.settable(text)).contains(set);
    }

    @Test
    void cutsOffWhatNoCardHasRoomFor() {
        assertThat(typeface.settable("i".repeat(60_000))).contains("i".repeat(400));
    }

    @Test
    void composesLettersAndAccents() {
        assertThat(typeface.settable("e\u0301te\u0301")).contains("été");
    }

    @Test
    void knowsHowWideLettersAre() {
        assertThat(typeface.letter('i').advance())
                .isLessThan(typeface.letter('m').advance());
        assertThat(typeface.letter('é').advance())
                .isEqualTo(typeface.letter('e').advance());
    }

    @Test
    void kernsLettersWithAccentsAsThoseWithout() {
        assertThat(typeface.kerning('A', 'V')).isNegative();
        assertThat(typeface.kerning('Á', 'V')).isEqualTo(typeface.kerning('A', 'V'));
        assertThat(typeface.kerning('H', 'H')).isZero();
        assertThat(typeface.kerning('Г', 'о')).isNegative();
    }

    /** A letter must be whole: each of its contours ends where it has begun, within the width of the letter. */
    @Test
    void drawsALetterInItsPlace() {
        var pixels = new Pixels(20, 20);
        pixels.put(typeface.stamp('o', 24, 0), 2, 16, 0, 9);
        var rows = new StringBuilder();
        for (int i = 0; i < 20 * 20; i++) {
            var ink = pixels.get(i % 20, i / 20);
            rows.append(ink == 0 ? "." : ink > 4 ? "#" : "+").append(i % 20 == 19 ? "\n" : "");
        }
        assertThat(rows.toString()).isEqualTo("""
                ....................
                ....................
                ........+++.........
                .....+######+.......
                ....+#########......
                ....####+++####.....
                ...+###+...+###.....
                ...###+.....###+....
                ...###+.....###+....
                ...###+.....####....
                ...###+.....###+....
                ...###+.....###+....
                ...+###+...+###.....
                ....####+++####.....
                ....+#########......
                .....+######+.......
                ........+++.........
                ....................
                ....................
                ....................
                """);
    }
}
