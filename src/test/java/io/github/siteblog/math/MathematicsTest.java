package io.github.siteblog.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathematicsTest {

    private static Formula rendered(String tex) {
        return Mathematics.standard().render(tex, false);
    }

    /** What stands between the opening tags and the TeX. */
    private static String row(String tex) {
        var html = rendered(tex).html();
        return html.substring(html.indexOf("<semantics>") + 11, html.indexOf("<annotation"));
    }

    @Test
    void writesMathMlThatHoldsTheTex() {
        assertThat(rendered("a < b^2"))
                .isEqualTo(new Formula(
                        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><mi>a</mi><mo>&lt;</mo>"
                                + "<msup><mi>b</mi><mn>2</mn></msup></mrow>"
                                + "<annotation encoding=\"application/x-tex\">a &lt; b^2</annotation></semantics></math>",
                        List.of()));
    }

    @Test
    void writesLargerWhatStandsOnItsOwn() {
        assertThat(Mathematics.standard().render("x", true).html())
                .isEqualTo(
                        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><semantics><mrow><mi>x</mi></mrow>"
                                + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\\mathbb{R}^n | <mrow><msup><mi>\u211D</mi><mi>n</mi></msup></mrow>",
                "\\mathbf{x12} | <mrow><mi>\uD835\uDC31</mi><mn>\uD835\uDFCF\uD835\uDFD0</mn></mrow>",
                "\\boldsymbol{\\beta} | <mrow><mi>\uD835\uDF37</mi></mrow>",
                "\\textbf{no} | <mrow><mtext mathvariant=\"bold\" class=\"math-bold\">no</mtext></mrow>",
                "\\underset{x}{y} | <mrow><munder><mi>y</mi><mi>x</mi></munder></mrow>",
                "\\overline{ab} | <mrow><mover accent=\"true\" class=\"math-overline\"><mrow><mi>a</mi><mi>b</mi></mrow>"
                        + "<mo stretchy=\"true\">\u203E</mo></mover></mrow>",
                "\\left\\Vert x \\right\\Vert | <mrow><mo fence=\"true\" stretchy=\"true\">\u2016</mo><mi>x</mi>"
                        + "<mo fence=\"true\" stretchy=\"true\">\u2016</mo></mrow>",
                "\\cancel{x} | <mrow><mrow class=\"math-enclose-updiagonalstrike\"><mi>x</mi></mrow></mrow>",
                "\\colorbox{red}{x} | <mrow><mpadded mathbackground=\"red\" class=\"math-padded\">"
                        + "<mstyle scriptlevel=\"0\" displaystyle=\"false\"><mtext>x</mtext></mstyle></mpadded></mrow>",
                "\\mathllap{x} | <mrow><mpadded width=\"0px\" class=\"math-llap\"><mi>x</mi></mpadded></mrow>",
                "a \\sin b | <mrow><mi>a</mi><mspace width=\"0.1667em\"></mspace><mi>sin</mi><mo>\u2061</mo>"
                        + "<mspace width=\"0.1667em\"></mspace><mi>b</mi></mrow>",
                "\\sin(b) | <mrow><mi>sin</mi><mo>\u2061</mo><mo stretchy=\"false\">(</mo><mi>b</mi>"
                        + "<mo stretchy=\"false\">)</mo></mrow>",
                "a \\\\ b | <mtable displaystyle=\"true\"><mtr><mtd><mrow><mi>a</mi></mrow></mtd></mtr>"
                        + "<mtr><mtd><mrow><mi>b</mi></mrow></mtd></mtr></mtable>",
            })
    void saysInMathMlCoreWhatKatexSaysInMathMl3(String tex, String mathml) {
        assertThat(row(tex)).isEqualTo(mathml);
    }

    @Test
    void alignsColumnsByClasses() {
        assertThat(row("\\begin{aligned} a &= b \\end{aligned}"))
                .isEqualTo("<mtable class=\"math-aligned\"><mtr>"
                        + "<mtd class=\"math-right\"><mstyle scriptlevel=\"0\" displaystyle=\"true\"><mi>a</mi></mstyle></mtd>"
                        + "<mtd class=\"math-left\"><mstyle scriptlevel=\"0\" displaystyle=\"true\"><mrow><mrow></mrow>"
                        + "<mo>=</mo><mi>b</mi></mrow></mstyle></mtd></mtr></mtable>");
    }

    @Test
    void leavesOutTheNumbersThatOnlyAStyleSheetCouldCount() {
        assertThat(Mathematics.standard()
                        .render("\\begin{equation} a \\end{equation}", true)
                        .html())
                .contains("<mtr><mtd><mstyle scriptlevel=\"0\" displaystyle=\"true\"><mi>a</mi></mstyle></mtd></mtr>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x + \\foo | 4 | The formula cannot be read: Undefined control sequence '\\foo'."
                        + " | Write a command that KaTeX has.",
                "x + \\fra{1}{2} | 4 | The formula cannot be read: Undefined control sequence '\\fra'."
                        + " | Did you mean '\\frac'?",
                "\\begin{alinged} x \\end{alinged} | 6 | The formula cannot be read: No such environment 'alinged'."
                        + " | Did you mean 'aligned'?",
                "\\begin{zzz} x \\end{zzz} | 6 | The formula cannot be read: No such environment 'zzz'."
                        + " | Write one that KaTeX has, such as 'aligned'.",
                "x^2} | 3 | The formula cannot be read: Expected the end, got '}'."
                        + " | Correct it, or write \\$ for a dollar sign.",
                "\\frac{1 | 7 | The formula cannot be read: Unexpected end of input in a macro argument, expected '}'."
                        + " | Correct it, or write \\$ for a dollar sign.",
                "x^2^3 | 3 | The formula cannot be read: Double superscript."
                        + " | Correct it, or write \\$ for a dollar sign.",
                "\\tag{1} | 0 | The formula cannot be read: \\tag works only in display equations."
                        + " | Correct it, or write \\$ for a dollar sign.",
                "\\overlinesegment{AB} | 0 | The formula cannot be read. | Write it with other commands.",
                "f^\\{(n)\\}(x) | 2 | The formula has '\\{', which prints a brace. | Write { and } for grouping.",
            })
    void tellsWhatIsWrongAndWhere(String tex, int offset, String message, String hint) {
        assertThat(rendered(tex).faults())
                .extracting(TexFault::offset, TexFault::message, TexFault::hint)
                .containsExactly(tuple(offset, message, hint));
    }

    @Test
    void showsTheTexOfWhatCannotBeRead() {
        assertThat(rendered("\\foo<b>"))
                .isEqualTo(new Formula(
                        "<code class=\"math-error\">\\foo&lt;b&gt;</code>",
                        List.of(new TexFault(
                                "math/tex",
                                0,
                                "The formula cannot be read: Undefined control sequence '\\foo'.",
                                "Write a command that KaTeX has."))));
    }

    @Test
    void carriesNoMacroFromOneFormulaToTheNext() {
        for (var definition : List.of("\\gdef\\mine{x}", "\\global\\def\\mine{x}", "\\newcommand{\\mine}{x}")) {
            assertThat(rendered(definition + "\\mine").faults()).isEmpty();
            assertThat(rendered("\\mine").faults())
                    .extracting(TexFault::message)
                    .containsExactly("The formula cannot be read: Undefined control sequence '\\mine'.");
        }
    }

    @Test
    void rendersTheSameOnAllThreads() {
        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> rendered("x_{" + i % 4 + "}"))
                        .distinct())
                .hasSize(4);
    }
}
