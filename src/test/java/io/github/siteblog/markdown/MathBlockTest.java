package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathBlockTest {

    private static String box(String mathml, String tex) {
        return "<div class=\"math-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\">"
                + "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><semantics><mrow>" + mathml
                + "</mrow><annotation encoding=\"application/x-tex\">" + tex + "</annotation></semantics></math></div>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\nx\n$$",
                "$$x$$",
                "$$x\n$$",
                "$$\nx$$",
                "  $$\n  x\n  $$  ",
                "\\[\nx\n\\]",
                "\\[x\\]",
                "$$\n\nx\n$$"
            })
    void areReadBetweenLines(String markdown) {
        assertThat(Rendered.of(markdown.split("\n")).html().replaceAll("\\s+(?=</annotation>)|(?<=tex\">)\\s+", ""))
                .isEqualTo(box("<mi>x</mi>", "x") + "\n");
    }

    @Test
    void canInterruptAText() {
        Rendered.of("a", "$$", "x", "$$", "b").thenHtml("<p>a</p>", box("<mi>x</mi>", "x"), "<p>b</p>");
    }

    @Test
    void canHaveBlankLines() {
        Rendered.of("$$", "x", "", "y", "$$").thenHtml(box("<mi>x</mi><mi>y</mi>", "x\n\ny"));
    }

    @Test
    void canStandInListsAndQuotes() {
        Rendered.of("- a", "", "  $$", "  x", "  $$", "", "> $$x$$")
                .thenHtml(
                        "<ul>",
                        "<li>",
                        "<p>a</p>",
                        box("<mi>x</mi>", "x"),
                        "</li>",
                        "</ul>",
                        "<blockquote>",
                        box("<mi>x</mi>", "x"),
                        "</blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$x$$ is a formula",
                "$$$ is dear",
                "\\[Note that this is not one.\\]",
                "\\[see [a](/b)",
                "    $$x$$",
                "\\$$ x",
            })
    void areNotWhatOnlyLooksLikeOne(String markdown) {
        assertThat(Rendered.of(markdown).html()).doesNotContain("<div");
        Rendered.of(markdown).thenProblems();
    }

    @Test
    void haveAnEnd() {
        Rendered.of("a", "", "> $$", "> x<y", "", "b")
                .thenHtml(
                        "<p>a</p>",
                        "<blockquote>",
                        "<div class=\"math-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\">"
                                + "<code class=\"math-error\">x&lt;y</code></div>",
                        "</blockquote>",
                        "<p>b</p>")
                .thenProblems("p.md:3:3: error: The formula has no end. Write '$$' below its last line. [math/tex]");
        Rendered.of("\\[")
                .thenProblems("p.md:1:1: error: The formula has no end. Write '\\]' below its last line. [math/tex]");
    }

    @Test
    void haveTheirFaultsWhereTheyStand() {
        Rendered.of("> $$", "> x \\\\", ">", ">   \\foo", "> $$")
                .thenProblems("p.md:4:5: error: The formula cannot be read: Undefined control sequence '\\foo'."
                        + " Write a command that KaTeX has. [math/tex]");
        Rendered.of("$$ \\foo $$")
                .thenProblems("p.md:1:4: error: The formula cannot be read: Undefined control sequence '\\foo'."
                        + " Write a command that KaTeX has. [math/tex]");
    }

    @Test
    void areAWord() {
        assertThat(Rendered.of("a", "", "$$", "x + y", "$$").document().words()).isEqualTo(2);
    }

    @Test
    void keepTheirBracesInMdx() {
        Rendered.mdx("$$", "{x}", "$$").thenHtml(box("<mi>x</mi>", "{x}")).thenProblems();
        Rendered.mdx("<div>", "", "$$", "{x}", "$$", "", "</div>")
                .thenHtml("<div>", box("<mi>x</mi>", "{x}"), "</div>")
                .thenProblems();
    }
}
