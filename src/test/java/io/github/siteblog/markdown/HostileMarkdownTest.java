package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.siteblog.html.HtmlPolicy.Mode;
import io.github.siteblog.html.InertHtml;
import io.github.siteblog.html.Payloads;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that is written to break something. */
@Timeout(10)
class HostileMarkdownTest {

    static final List<String> PAYLOADS = Payloads.HTML;

    private static final int MANY = 4_000;

    @ParameterizedTest
    @FieldSource("PAYLOADS")
    void isHarmlessWhereverItStands(String payload) {
        for (var text : List.of(
                payload,
                "a " + payload + " b",
                "> - " + payload,
                "# " + payload,
                "| " + payload.replace('\n', ' ') + " |\n|---|\n| " + payload.replace('\n', ' ') + " |",
                "a[^1]\n\n[^1]: " + payload,
                "[" + payload + "](/a)",
                "![" + payload + "](/a)",
                "[a](/b \"" + payload + "\")",
                "[a](<" + payload + ">)",
                "```" + payload + "\n" + payload + "\n```",
                "<div>\n" + payload + "\n\n" + payload,
                "\\" + payload)) {
            InertHtml.assertInert(Rendered.of(text).html());
        }
    }

    @ParameterizedTest
    @FieldSource("PAYLOADS")
    void isHarmlessWhenHtmlIsShownAsText(String payload) {
        InertHtml.assertInert(
                Rendered.of(Mode.ESCAPE, payload, "", "a " + payload).html());
    }

    /** What is opened stays inside: the layout of the page around the text does not change. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</div></article></main></body></html>",
                "<div>",
                "<div><div><div>",
                "<p>",
                "<table>",
                "<table><tr><td>",
                "<ul><li>",
                "<b>",
                "<a href=/x>",
                "<iframe title=x src=https://www.youtube-nocookie.com/x>",
                "<math><mi>",
                "<details>",
                "<!--",
                "<div title=\"",
                "</p></p></p>",
                "<h1>",
                "<select>",
                "<textarea>",
                "<title>",
                "<style>",
                "<script>",
                "<plaintext>",
                "<body><html>"
            })
    void doesNotBreakThePageAroundIt(String html) {
        for (var text : List.of(html, "a " + html, "a\n\n" + html + "\n\nb")) {
            var page = Jsoup.parse(
                    "<main><div id=in>" + Rendered.of(text).html() + "<hr id=last></div></main><footer></footer>");
            assertThat(page.body().children())
                    .extracting(element -> element.tagName())
                    .containsExactly("main", "footer");
            assertThat(page.selectFirst("main").children())
                    .extracting(element -> element.id())
                    .containsExactly("in");
            assertThat(page.selectFirst("#in #last")).isNotNull();
        }
    }

    static Stream<String> repeated() {
        return Stream.of(
                "[",
                "![",
                "]",
                "(",
                "*",
                "**a ",
                "_",
                "*a_ ",
                "~",
                "~~a ",
                "`",
                "<",
                "<!",
                "<?",
                "<!--",
                "x <!--",
                "x <![CDATA[",
                "x <?",
                "<a ",
                "<a b='",
                "x <a b=\"",
                "</",
                "&",
                "&#",
                "\\",
                "[a](",
                "[a](<",
                "[a]: ",
                "[^",
                "[^a]",
                "![a](b",
                "|",
                "|-",
                "> ",
                ">",
                "- ",
                "* ",
                "1. ",
                "#",
                "# ",
                "=",
                "\t",
                "    ",
                "a\n",
                "a\n\n",
                "- a\n",
                "> a\n",
                "| a |\n",
                "```\n",
                "~~~ ",
                ":",
                "@",
                "a@",
                "://",
                "www.",
                "http://",
                "{",
                "{{",
                "$",
                "\uD83D\uDE00",
                "\u0000",
                "\u00A0",
                "<b>",
                "</b>",
                "<p>",
                "<br/>");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void isRenderedInTime(String text) {
        assertThat(Rendered.inABuild(text.repeat(MANY))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "*", "<"})
    void isRenderedInTimeWithAHundredThousandOfThem(String text) {
        assertThat(Rendered.inABuild(text.repeat(100_000) + "x").html()).contains("x");
    }

    @Test
    void isRenderedInTimeWithBracketsThatMatch() {
        assertThat(Rendered.inABuild("[".repeat(100_000) + "x" + "]".repeat(100_000))
                        .html())
                .hasSize(200_009);
    }

    @Test
    void isRenderedInTimeWithBackticksOfEveryLength() {
        var text = IntStream.range(1, 1_000).mapToObj(i -> "x" + "`".repeat(i)).collect(Collectors.joining());
        assertThat(Rendered.inABuild(text).html()).hasSize(text.length() + 8);
    }

    @Test
    void isRenderedInTimeInOneLineOfCode() {
        var code = "a(b)*".repeat(400_000);
        assertThat(Rendered.inABuild("```java\n" + code + "\n```").html()).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {">|1:101", "'- '|1:101", "'1. '|1:151", "'> - '|1:135"})
    void isReportedWhereItIsNestedTooDeep(String marker, String place) {
        Rendered.inABuild(marker.repeat(50_000) + "x").thenProblems(tooDeep(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "_", "__"})
    void isReportedWhereItsEmphasisIsNestedTooDeep(String marker) {
        var text = "a " + marker.repeat(30_000) + "x"
                + new StringBuilder(marker).reverse().toString().repeat(30_000);
        assertThat(Rendered.inABuild(text).document().problems())
                .extracting(Problem::rule, Problem::severity)
                .containsExactly(tuple("md/too-deep", Severity.WARNING));
    }

    @Test
    void isNotReportedToTheLimit() {
        Rendered.of(">".repeat(98) + "x").thenProblems();
        Rendered.of("- ".repeat(49) + "x").thenProblems();
        Rendered.of("*".repeat(98) + "x" + "*".repeat(98)).thenProblems();
    }

    private static String tooDeep(String place) {
        return "p.md:%s: warning: The text is nested deeper than 100 levels, and what is below them is shown as text."
                        .formatted(place)
                + " Write it flatter. [md/too-deep]";
    }

    @Test
    void isReportedWhereATableIsTooLarge() {
        var row = "|" + "a|".repeat(1_000) + "\n";
        var rendered =
                Rendered.inABuild("a | b\n\n" + row + "|" + "-|".repeat(1_000) + "\n" + row.repeat(101) + "\nb *c*\n");
        rendered.thenProblems("p.md:3:1: error: The table has more than 100000 cells."
                + " Split it, or publish it as a file. [md/table-too-large]");
        assertThat(rendered.html()).contains("<p>b <em>c</em></p>").doesNotContain("<table>");
    }
}
