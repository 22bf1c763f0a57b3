package io.github.siteblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void countsWords() {
        assertThat(Vocabulary.of("Berth, quay, berth. 函 函").byWord()).isEqualTo(Map.of("berth", 2, "quay", 1, "函", 2));
    }

    @Test
    void countsNoFartherThanItMatters() {
        assertThat(Vocabulary.of("quay ".repeat(1_000)).byWord()).isEqualTo(Map.of("quay", Vocabulary.OFTEN));
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(Vocabulary.of(" … ").byWord()).isEmpty();
    }
}
