package io.github.siteblog.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

    private static final String EMOJI = "\uD83D\uDE00";

    private static SourceFile file(String text) {
        return new SourceFile("posts/p.md", text);
    }

    private static void assertPlace(String text, int offset, int line, int column) {
        assertThat(file(text).at(offset)).isEqualTo(new Location("posts/p.md", line, column));
    }

    @Test
    void keepsPathAndText() {
        assertThat(file("a\nb").path()).isEqualTo("posts/p.md");
        assertThat(file("a\nb").text()).isEqualTo("a\nb");
    }

    @Test
    void hasALineEvenWhenEmpty() {
        assertThat(file("").lines()).isEqualTo(1);
        assertThat(file("").line(1)).isEmpty();
        assertPlace("", 0, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "a\\n, 2", "a\\nb, 2", "\\n\\n, 3"})
    void countsItsLines(String text, int lines) {
        assertThat(file(text.replace("\\n", "\n")).lines()).isEqualTo(lines);
    }

    @Test
    void givesLinesWithoutTheirEnds() {
        var file = file("one\n\nthree");
        assertThat(file.line(1)).isEqualTo("one");
        assertThat(file.line(2)).isEmpty();
        assertThat(file.line(3)).isEqualTo("three");
    }

    @Test
    void knowsWhereLinesBegin() {
        var file = file("one\n\nthree");
        assertThat(file.startOfLine(1)).isZero();
        assertThat(file.startOfLine(2)).isEqualTo(4);
        assertThat(file.startOfLine(3)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "2, 1, 3", "3, 1, 4", "4, 2, 1", "5, 3, 1", "9, 3, 5", "10, 3, 6"})
    void placesOffsets(int offset, int line, int column) {
        assertPlace("one\n\nthree", offset, line, column);
    }

    @Test
    void countsColumnsInCodePoints() {
        assertPlace(EMOJI + "x\n" + EMOJI + EMOJI + "y", 2, 1, 2);
        assertPlace(EMOJI + "x\n" + EMOJI + EMOJI + "y", 8, 2, 3);
    }

    @Test
    void countsHalfACharacterAsOne() {
        assertPlace("\uD83Dx\uDE00y", 3, 1, 4);
        assertPlace(EMOJI, 1, 1, 2);
    }

    @Test
    void countsEveryCombiningMark() {
        assertPlace("e\u0301x", 2, 1, 3);
    }

    @Test
    void placesAnIndexInALine() {
        assertThat(file("one\n" + EMOJI + "x").at(2, 2)).isEqualTo(new Location("posts/p.md", 2, 2));
    }

    @Test
    void placesWhatLiesBehindItsEndAtItsEnd() {
        assertThat(file("one\ntwo").at(2, 100)).isEqualTo(new Location("posts/p.md", 2, 4));
    }

    @Test
    void placesEveryOffsetOfALongText() {
        var random = new Random(1);
        var text = new StringBuilder();
        random.ints(2_000, 0, 12).forEach(i -> text.append(i == 0 ? "\n" : i < 3 ? EMOJI : "x"));
        var file = file(text.toString());
        for (int offset = 0; offset < text.length(); offset++) {
            var before = text.substring(0, offset);
            var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            var column = 1
                    + before.substring(before.lastIndexOf('\n') + 1)
                            .codePoints()
                            .count();
            assertThat(file.at(offset)).isEqualTo(new Location("posts/p.md", line, (int) column));
        }
    }
}
