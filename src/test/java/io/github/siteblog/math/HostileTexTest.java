package io.github.siteblog.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas that were made to do harm: each is text, or one fault, and soon done with. */
@Timeout(60)
class HostileTexTest {

    private static final String TOO_DEEP = "The formula is nested too deeply.";
    private static final String TOO_MUCH = "The formula takes too much work.";
    private static final String ENDLESS = "The formula calls more than 1000 macros.";

    private static List<TexFault> faults(String tex) {
        return Mathematics.standard().render(tex, true).faults();
    }

    private static void then(String tex, String message) {
        assertThat(faults(tex)).extracting(TexFault::message).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x \\href{javascript:alert(1)}{y} | 2 | \\href",
                "\\href{java&#115;cript:alert(1)}{y} | 0 | \\href",
                "\\href{JavaScript:alert(1)}{y} | 0 | \\href",
                "\\href{//example.org}{y} | 0 | \\href",
                "\\url{https://example.org} | 0 | \\url",
                "\\includegraphics{javascript:alert(1)} | 0 | \\includegraphics",
                "\\includegraphics[alt=\"><script>]{x.png} | 0 | \\includegraphics",
                "\\htmlData{a=\"onclick}{x} | 0 | \\htmlData",
                "\\htmlStyle{position:fixed}{x} | 0 | \\htmlStyle",
                "\\htmlClass{site-header}{x} | 0 | \\htmlClass",
                "\\htmlId{main}{x} | 0 | \\htmlId",
                "\\def\\a{\\htmlId{main}{x}}\\a | 7 | \\htmlId",
            })
    void commandsThatReachOutOfTheFormula(String tex, int offset, String command) {
        assertThat(faults(tex))
                .extracting(TexFault::rule, TexFault::offset, TexFault::message, TexFault::hint)
                .containsExactly(tuple(
                        "math/tex",
                        offset,
                        "The command '%s' is not allowed in a formula.".formatted(command),
                        "Delete it; links and pictures are written in Markdown."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</math><script>alert(1)</script>",
                "\\text{</annotation><img src=x onerror=alert(1)>}",
                "\\operatorname{<script>}",
                "\\verb|</math><script>|",
                "\"'<>",
                "\\char\"3C script\\char\"3E",
                "]]><!-- x -->",
            })
    void markup(String tex) {
        var formula = Mathematics.standard().render(tex, true);
        assertThat(formula.faults()).isEmpty();
        assertThat(Jsoup.parse(formula.html()).select("script, img")).isEmpty();
        assertThat(Jsoup.parse(formula.html(), Parser.xmlParser())
                        .select("annotation")
                        .text())
                .isEqualTo(tex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\textcolor{red;background:url(x)}{x}",
                "\\color{#fff\" onclick=\"alert(1)}x",
                "\\colorbox{expression(alert(1))}{x}",
            })
    void coloursThatAreNone(String tex) {
        assertThat(faults(tex))
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.message()).startsWith("The formula cannot be read: Invalid color: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\a{\\a}\\a",
                "\\def\\a{\\a\\a}\\a",
                "\\def\\a{\\b}\\def\\b{\\a}\\a",
                "\\edef\\c{xxxxxxxxxx}\\def\\a{\\edef\\c{\\c\\c}\\a}\\a",
                "\\def\\a#1{#1#1#1#1#1#1#1#1#1#1}\\def\\b#1{\\a{\\a{#1}}}\\b{\\b{\\b{\\b{x}}}}",
            })
    void macrosWithoutAnEnd(String tex) {
        then(tex, ENDLESS);
    }

    @Test
    void macrosThatGrow() {
        then("\\def\\a{" + "x".repeat(4_000) + "}" + "\\a".repeat(400), TOO_MUCH);
        then("\\def\\a#1{\\a{#1#1}}\\a{x}", TOO_MUCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^{|}|" + TOO_DEEP,
                "\\sqrt{|}|" + TOO_DEEP,
                "\\frac{1}{|}|" + TOO_MUCH,
                "\\text{|}|" + TOO_DEEP,
                "\\boxed{|}|" + TOO_DEEP,
            })
    void nesting(String begin, String end, String message) throws InterruptedException {
        var tex = begin.repeat(350) + "1" + end.repeat(350);
        var low = new ArrayList<TexFault>();
        var thread = new Thread(null, () -> low.addAll(faults(tex)), "low stack", 256 * 1024);
        thread.start();
        thread.join();

        assertThat(low).extracting(TexFault::message).containsExactly(message);
    }

    @Test
    void length() {
        assertThat(faults("x+".repeat(50_000)))
                .containsExactly(new TexFault(
                        "math/tex", 0, "The formula has 100000 characters, and at most 5000 are read.", "Split it."));
        assertThat(faults("x+".repeat(Mathematics.LONGEST / 2))).isEmpty();
    }

    @Test
    void messagesAreOfBoundedLength() {
        then(
                "\\color{" + "1".repeat(4_000) + "}x",
                "The formula cannot be read: Invalid color: '" + "1".repeat(103) + "\u2026.");
    }

    @Test
    void javaIsOutOfReach() {
        for (var name : List.of("java", "Packages", "importClass", "getClass")) {
            then("\\" + name, "The formula cannot be read: Undefined control sequence '\\" + name + "'.");
        }
    }

    @Test
    void sizesAreBounded() {
        assertThat(Mathematics.standard()
                        .render("\\rule{99999em}{99999em}", true)
                        .html())
                .contains("width=\"100em\" height=\"100em\"");
    }
}
