package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.math.Mathematics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineMathTest {

    private static final Parser PARSER =
            Parser.builder().extensions(Markdown.extensions()).build();

    private static List<InlineMath> formulas(String text) {
        var formulas = new ArrayList<InlineMath>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof InlineMath math) {
                    formulas.add(math);
                }
                visitChildren(node);
            }
        });
        return formulas;
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "$x$ => x",
                "a $x_1*y_2*z$ b => x_1*y_2*z",
                "($n$)-th, $n$th => n;n",
                "$a$, $b$ and $c$. => a;b;c",
                "$\\{a, b\\}$ => \\{a, b\\}",
                "$a \\$ b$ => a \\$ b",
                "$<b>x</b>$ => <b>x</b>",
                "$[a](b)$ => [a](b)",
                "**$x$** *$y$* ~~$z$~~ => x;y;z",
                "[$x$](/a) => x",
                "| $x$ |\\n|---|\\n| $y$ | => x;y",
                "\\$5 and $x$ => x",
                "\\(x\\) => x",
                "a \\( x + 1 \\) b => ' x + 1 '",
                "\\(\\text{for all cats}\\) => \\text{for all cats}",
                "\\(a \\(b\\) => b",
            })
    void areRead(String markdown, String tex) {
        assertThat(formulas(markdown.replace("\\n", "\n")))
                .allMatch(formula -> !formula.isDisplay())
                .extracting(InlineMath::tex)
                .containsExactly(tex.replace("'", "").split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$3 million for 17 grants, $11.8 million in all",
                "($6,000). And ($3,500).",
                "from $5-$7",
                "$HOME $PATH",
                "US$5, A$6",
                "a $ b $ c",
                "$ a$ and $b $",
                "100$",
                "$",
                "$$",
                "$$$",
                "$$$$",
                "$$$x$$$",
                "\\$x\\$",
                "\\$x$",
                "`$x$` and `` $y$ ``",
                "$5 for `a$`",
                "[a](/x$y) and [b](/z$w)",
                "<a title=\"$x$\">a</a>",
                "<https://example.org/$x$>",
                "\\(see below\\)",
                "\\(or not; as they say\\)",
                "\\(\\)",
                "\\[1\\] and \\[sic\\]",
                "\\(a",
                "    $x$",
            })
    void areNotWhatOnlyHasDollarsOrBrackets(String markdown) {
        assertThat(formulas(markdown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$a\nb$", "> $a\n> b$", "- $a\n  b$"})
    void canGoOnInTheNextLine(String markdown) {
        assertThat(formulas(markdown)).extracting(InlineMath::tex).containsExactly("a\nb");
    }

    @Test
    void canStandOnTheirOwnInAText() {
        assertThat(formulas("a $$x$$ b, $$\ny\n$$ c, $$ z$$."))
                .allMatch(InlineMath::isDisplay)
                .extracting(InlineMath::tex)
                .containsExactly("x", "\ny\n", " z");
    }

    @Test
    void becomeMathMl() {
        Rendered.of("a $x$ b")
                .thenHtml("<p>a <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><mi>x</mi></mrow>"
                        + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math> b</p>")
                .thenProblems();
    }

    @Test
    void scrollOnTheirOwn() {
        Rendered.of("a $$x$$ b")
                .thenHtml("<p>a <span class=\"math-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\">"
                        + "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><semantics><mrow><mi>x</mi></mrow>"
                        + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math></span> b</p>")
                .thenProblems();
    }

    @Test
    void haveTheirFaultsWhereTheyStand() {
        Rendered.of("> - a $x +", ">   y^\\{2\\}$ and \\( \\foo \\)")
                .thenProblems(
                        "p.md:2:7: error: The formula has '\\{', which prints a brace."
                                + " Write { and } for grouping. [math/literal-brace]",
                        "p.md:2:21: error: The formula cannot be read: Undefined control sequence '\\foo'."
                                + " Write a command that KaTeX has. [math/tex]");
    }

    @Test
    void areShownAsTexWhenTheyCannotBeRead() {
        Rendered.of("a $\\foo<b>$").thenHtml("<p>a <code class=\"math-error\">\\foo&lt;b&gt;</code></p>");
    }

    @Test
    void areAWordAndTheirTexIsTheirText() {
        var document = Rendered.of("# About $h$", "", "See $x + y$ twice.").document();
        assertThat(document.words()).isEqualTo(5);
        assertThat(document.outline().headings()).singleElement().satisfies(heading -> {
            assertThat(heading.text()).isEqualTo("About h");
            assertThat(heading.id()).isEqualTo("about-h");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$a ", "$$a ", "\\(", "\\( a", "$\\$", "$a$ ", "a$"})
    @Timeout(20)
    void areReadInOnePass(String text) {
        assertThat(formulas(text.repeat(100_000 / text.length()))).hasSizeLessThan(50_000);
    }

    @Test
    void keepTheirBracesInMdx() {
        Rendered.mdx("a $x^{2}$")
                .thenHtml(
                        "<p>a <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><msup><mi>x</mi><mn>2</mn>"
                                + "</msup></mrow><annotation encoding=\"application/x-tex\">x^{2}</annotation></semantics></math></p>")
                .thenProblems();
        Rendered.mdx("a $\\text\\{cm\\}^2$")
                .thenProblems("p.md:1:9: error: The formula has '\\{', which prints a brace."
                        + " Write { and } for grouping. [math/literal-brace]");
    }

    /** Feeds and other pages may hold what was once written here. */
    @Test
    void areHtmlThatMayBeWrittenByHand() throws IOException {
        var formulas = Path.of("src/test/resources/io/github/siteblog/math/formulas.txt");
        for (var tex : Files.readAllLines(formulas)) {
            var mathml = Mathematics.standard().render(tex, true).html();
            Rendered.of("<p>" + mathml + "</p>").thenProblems();
        }
    }
}
