package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineSplitterTest {

    @Test
    void textIsCutAtItsBreaks() {
        thenLines("a\nb", "a", "b");
        thenLines("a\nb\n", "a", "b");
        thenLines("\n\na\n\n", "", "", "a", "");
    }

    @Test
    void noCodeHasNoLines() {
        thenLines("");
    }

    @Test
    void aTokenOfOneLineStaysAsItIs() {
        thenLines(
                "x <span class=\"token string\">'a'</span>\n<span class=\"token number\">1</span>",
                "x <span class=\"token string\">'a'</span>",
                "<span class=\"token number\">1</span>");
    }

    @Test
    void aTokenOfManyLinesIsOneOnEachLineThatHasText() {
        thenLines(
                "<span class=\"token comment\">/*\n\n x */</span>\n",
                "<span class=\"token comment\">/*</span>",
                "",
                "<span class=\"token comment\"> x */</span>");
    }

    @Test
    void aBreakAtTheEndOfATokenBeginsNoLine() {
        thenLines("<span class=\"token a\">1\n</span>", "<span class=\"token a\">1</span>");
    }

    @Test
    void tokensWithinItAreOpenedAnewInOrder() {
        thenLines(
                "<span class=\"token a\">1<span class=\"token b\">2\n3</span>\n</span>4\n",
                "<span class=\"token a\">1<span class=\"token b\">2</span></span>",
                "<span class=\"token a\"><span class=\"token b\">3</span></span>",
                "4");
    }

    @Test
    void aTitleMayHoldAnAngleBracket() {
        thenLines(
                "<span class=\"token entity\" title=\"a>b\">x\ny</span>",
                "<span class=\"token entity\" title=\"a>b\">x</span>",
                "<span class=\"token entity\" title=\"a>b\">y</span>");
    }

    private static void thenLines(String html, String... lines) {
        assertThat(new Highlighted(html, Outcome.HIGHLIGHTED).lines()).containsExactly(lines);
    }
}
