package io.github.siteblog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static void assertNearest(String value, String expected, String... candidates) {
        assertThat(Nearest.to(value, List.of(candidates))).contains(expected);
    }

    private static void assertNone(String value, String... candidates) {
        assertThat(Nearest.to(value, List.of(candidates))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tittle, title", // one too many
        "titl, title", // one too few
        "tit1e, title", // another one
        "titel, title", // two swapped
        "TITLE, title", // only the case
        "Febuary, February",
        "pubilshd, published", // a swap and a gap
    })
    void isFoundForATypingError(String typed, String meant) {
        assertNearest(typed, meant, "authors", "description", "February", "published", "title");
    }

    @Test
    void allowsOneEditInThreeCharacters() {
        assertNone("abcde", "abcxy");
        assertNearest("abcdef", "abcdxy", "abcdxy");
    }

    @Test
    void allowsThreeEditsAtMost() {
        assertNearest("abcdefghijklmno", "abcdefghijklxyz", "abcdefghijklxyz");
        assertNone("abcdefghijklmno", "abcdefghijkwxyz");
    }

    @Test
    void isTheOneWithTheFewestEdits() {
        assertNearest("authr", "author", "authors", "author");
    }

    @Test
    void isTheFirstInTheAlphabetOfEquallyNearOnes() {
        assertNearest("cat", "bat", "hat", "bat", "rat");
    }

    @Test
    void doesNotDependOnTheOrderOfTheCandidates() {
        assertThat(Nearest.to("cat", Set.of("hat", "bat", "rat"))).contains("bat");
    }

    @Test
    void isNothingWithoutCandidates() {
        assertNone("title");
    }

    @Test
    void isNothingForSomethingElse() {
        assertNone("unrelated", "title", "authors");
    }

    @Test
    void isWrittenAsItStandsInTheList() {
        assertNearest("pydata ecosystm", "PyData ecosystem", "PyData ecosystem");
    }

    @Test
    void isSuggestedInAHint() {
        assertThat(Nearest.hint("adaa", List.of("ada"), "Add people/adaa.md.")).isEqualTo("Did you mean 'ada'?");
    }

    @Test
    void givesWayToAnotherHintWhereThereIsNone() {
        assertThat(Nearest.hint("bob", List.of("ada"), "Add people/bob.md.")).isEqualTo("Add people/bob.md.");
    }

    @Test
    void isPrintedOnOneLine() {
        assertThat(Nearest.hint("a\tb\tc", List.of("a\nb\tc"), "")).isEqualTo("Did you mean 'a\\nb\\u0009c'?");
    }

    @Test
    void doesNotCompareLongTextWithShortOnes() {
        var many = IntStream.range(0, 10_000).mapToObj(i -> "candidate-" + i).toList();
        assertThat(Nearest.to("x".repeat(1_000_000), many)).isEmpty();
    }
}
