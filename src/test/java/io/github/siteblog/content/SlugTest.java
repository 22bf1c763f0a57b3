package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labs-dask-update   | labs-dask-update",
                "PyData ecosystem   | pydata-ecosystem",
                "A  b\tc            | a-b-c",
                "C++ & Rust         | c-rust",
                "v1.2_final         | v1.2_final",
                "-x-                | x",
                "..x..              | x",
                "Straße             | strasse",
                "Smørrebrød         | smorrebrod",
                "Łódź               | lodz",
                "Ærø                | aero",
                "ﬁne                | fine",
                "Ｆｕｌｌ           | full",
                "İstanbul           | istanbul",
                "x²                 | x2",
                "日本 2026          | 2026",
            })
    void keepsWhatAsciiCanShow(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void isTheSameForComposedAndDecomposedLetters() {
        assertThat(Slug.of("caf\u00e9")).isEqualTo("cafe");
        assertThat(Slug.of("cafe\u0301")).isEqualTo("cafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "日本語", "...", "-", "!?"})
    void isEmptyWhereNothingIsLeft(String name) {
        assertThat(Slug.of(name)).isEmpty();
    }
}
