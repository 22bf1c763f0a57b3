package io.github.siteblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void countsWords() {
        assertThat(byWord("Berth, quay, berth. 函 函")).isEqualTo(Map.of("berth", 2, "quay", 1, "函", 2));
    }

    @Test
    void countsNoFartherThanItMatters() {
        assertThat(byWord("quay ".repeat(1_000))).isEqualTo(Map.of("quay", Vocabulary.OFTEN));
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(byWord(" … ")).isEmpty();
    }

    private static Map<String, Integer> byWord(String text) {
        var counts = new HashMap<String, Integer>();
        Vocabulary.of(text).forEach(counts::put);
        return counts;
    }
}
