package io.github.siteblog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceExcerptsTest {

    @TempDir
    private Path folder;

    private Optional<Excerpt> excerpt(String text, int line, int column) {
        var excerpts = new Sources(folder).write("a.md", text).excerpts(Sources.error("x/y", "a.md", line, column));
        return excerpts.at(new Location("a.md", line, column));
    }

    @Test
    void splitsTheLineAtTheColumn() {
        assertThat(excerpt("---\nauthors: [adaa]\n", 2, 11)).contains(new Excerpt(2, "authors: [", "adaa]"));
    }

    @Test
    void aShortLineIsWhole() {
        assertThat(excerpt("x".repeat(80), 1, 80)).contains(new Excerpt(1, "x".repeat(79), "x"));
    }

    @Test
    void aLongLineIsCutAroundTheColumn() {
        assertThat(excerpt("a".repeat(100) + "b" + "c".repeat(100), 1, 101))
                .contains(new Excerpt(1, "…" + "a".repeat(40), "b" + "c".repeat(39) + "…"));
    }

    @Test
    void aLongLineIsCutAtItsEndWhereTheColumnIsNearItsStart() {
        assertThat(excerpt("a".repeat(100), 1, 3)).contains(new Excerpt(1, "aa", "a".repeat(78) + "…"));
    }

    @Test
    void aLongLineIsCutAtItsStartWhereTheColumnIsNearItsEnd() {
        assertThat(excerpt("a".repeat(100), 1, 100)).contains(new Excerpt(1, "…" + "a".repeat(79), "a"));
    }

    @Test
    void aTabIsOneBlank() {
        assertThat(excerpt("\ta:\tb", 1, 5)).contains(new Excerpt(1, " a: ", "b"));
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(excerpt("\uD83D\uDE80\uD83D\uDE80 x", 1, 4))
                .contains(new Excerpt(1, "\uD83D\uDE80\uD83D\uDE80 ", "x"));
    }

    @Test
    void aColumnBehindTheLineIsItsEnd() {
        assertThat(excerpt("abc", 1, 9)).contains(new Excerpt(1, "abc", ""));
    }

    @Test
    void whatIsNotSafeToPrintIsEscaped() {
        assertThat(excerpt("a\u001B[31m\u202E b", 1, 8)).contains(new Excerpt(1, "a\\u001B[31m\\u202E", " b"));
    }

    @Test
    void linesEndAsTheyDoForTheReader() {
        assertThat(excerpt("\uFEFFone\r\ntwo\rthree", 3, 1)).contains(new Excerpt(3, "", "three"));
        assertThat(excerpt("\uFEFFone\r\n", 1, 1)).contains(new Excerpt(1, "", "one"));
    }

    @Test
    void theIndentIsAsWideAsTheTextOnATerminal() {
        assertThat(new Excerpt(1, "ab ", "x").indent()).hasSize(3);
        assertThat(new Excerpt(1, "漢字かなカナ한글", "x").indent()).hasSize(16);
        assertThat(new Excerpt(1, "ｱｲ", "x").indent()).hasSize(2);
        assertThat(new Excerpt(1, "（）", "x").indent()).hasSize(4);
        assertThat(new Excerpt(1, "\uD83D\uDE80", "x").indent()).hasSize(2);
        assertThat(new Excerpt(1, "e\u0301", "x").indent()).hasSize(1);
    }

    @Test
    void theWordAtTheColumnIsKnown() {
        assertThat(new Excerpt(1, "[", "adaa, b]").word()).isEqualTo("adaa");
        assertThat(new Excerpt(1, "src: ", "'/a b.png' # c").word()).isEqualTo("'/a b.png'");
        assertThat(new Excerpt(1, "src: ", "/posts/a-1.png)").word()).isEqualTo("/posts/a-1.png");
        assertThat(new Excerpt(1, "", "<div class=x>").word()).isEqualTo("<div");
        assertThat(new Excerpt(1, "", "\"never closed").word()).isEqualTo("\"");
        assertThat(new Excerpt(1, "", "\uD83D\uDE80x").word()).isEqualTo("\uD83D\uDE80");
        assertThat(new Excerpt(1, "end", "").word()).isEqualTo(" ");
    }

    @Test
    void theRestFollowsTheWord() {
        assertThat(new Excerpt(1, "[", "adaa, b]").afterWord()).isEqualTo(", b]");
        assertThat(new Excerpt(1, "end", "").afterWord()).isEmpty();
    }

    @Test
    void whatCannotBeShownHasNoExcerpt() {
        assertThat(excerpt("a\n\nb", 2, 1)).as("a blank line").isEmpty();
        assertThat(excerpt("a\n", 7, 1)).as("a line that is not there").isEmpty();
        assertThat(excerpt("a", 0, 0)).as("a file as a whole").isEmpty();
        assertThat(excerpt("a".repeat(10_001), 1, 1)).as("a line too long").isEmpty();
        assertThat(excerpt("a\0b", 1, 1)).as("no text").isEmpty();
        assertThat(new Sources(folder)
                        .excerpts(Sources.error("x/y", "../a.md", 1, 1))
                        .at(new Location("../a.md", 1, 1)))
                .as("a file that is not of the blog")
                .isEmpty();
        assertThat(SourceExcerpts.none().at(new Location("a.md", 1, 1))).isEmpty();
    }
}
