package io.github.siteblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'NumPy 2.0: a C++ story', numpy 2 0 a c story",
        "numpy_czi-grant/x, numpy czi grant x",
        "'Čeština naïve ﬁle Ⅳ', cestina naive file iv",
        "don't, don t",
        "東京タワー 2026年, 東 京 タ ワ ー 2026 年",
        "'한국어 블로그', 한국어 블로그",
        "'𝐱² is x2', x2 is x2",
        "İstanbul ΣΟΦΟΣ, istanbul σοφος",
        "'', ''",
        "'… — !', ''"
    })
    void areCutAndFolded(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFKD));
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "31, 0"})
    void areNoHashes(int length, int words) {
        assertThat(Words.of("f".repeat(length))).hasSize(words);
    }
}
