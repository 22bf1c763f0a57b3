package io.github.siteblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.search.SearchIndex.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private final SearchIndex index = new SearchIndex();

    private void add(String text, int weight) {
        index.add(Vocabulary.of(""), List.of(new Part(text, weight)));
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(index.words()).isEmpty();
        assertThat(index.hits()).isEmpty();
    }

    @Test
    void sharesTheBeginningsOfWords() {
        add("arrays array api an", 1);
        assertThat(index.words()).isEqualTo("0an 1pi 1rray 5s");
        assertThat(index.hits()).isEqualTo("a a a a");
    }

    @Test
    void countsFromTextToText() {
        add("one", 1);
        for (int i = 1; i <= 60; i++) {
            add(i == 27 || i == 60 ? "one" : "other " + i, 1);
        }
        assertThat(index.words()).endsWith("0one 1ther");
        assertThat(index.hits()).endsWith("a1b1h *");
    }

    @Test
    void weighsPlacesAndRepetition() {
        index.add(Vocabulary.of("twice text text text " + "often ".repeat(9)), List.of(new Part("title twice", 6)));
        index.add(Vocabulary.of("often ".repeat(30)), List.of(new Part("title ".repeat(100), 8)));
        assertThat(index.words()).isEqualTo("0often 0text 1itle 1wice");
        assertThat(index.hits()).isEqualTo("CaDb Ba FaIb Fa");
    }

    @Test
    void namesOfACommonWordOnlyTheTextsThatAreAboutIt() {
        for (int i = 0; i < 20; i++) {
            add(i == 7 ? "the" : "the x" + i % 2, i == 7 ? 6 : 1);
        }
        assertThat(index.words()).isEqualTo("0the 0x0 11");
        assertThat(index.hits()).startsWith("*Fh acc");
    }
}
