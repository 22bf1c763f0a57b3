package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.UrlUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRendererTest {

    private static void assertParagraph(String text, String html) {
        Rendered.of(text).thenHtml("<p>" + html + "</p>").thenProblems();
    }

    private static void assertRefused(String text, String html, String place, String scheme) {
        Rendered.of(text)
                .thenHtml("<p>" + html + (html.endsWith(">\n</blockquote>") ? "" : "</p>"))
                .thenProblems("p.md:%s: error: The URL has the scheme '%s'.".formatted(place, scheme)
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[a](/b)|<a href=\"/b\">a</a>",
                "[a](/b \"c \\\"d\\\" <e>\")|<a href=\"/b\" title=\"c &quot;d&quot; &lt;e&gt;\">a</a>",
                "[a]()|<a href=\"\">a</a>",
                "[](/b)|<a href=\"/b\"></a>",
                "[a](</b c>)|<a href=\"/b%20c\">a</a>",
                "[a](/b?c=1&d=2)|<a href=\"/b?c=1&amp;d=2\">a</a>",
                "[a](/b\"onclick=\"x)|<a href=\"/b%22onclick=%22x\">a</a>",
                "[*a* `b`](/c)|<a href=\"/c\"><em>a</em> <code>b</code></a>",
                "[a](#b)|<a href=\"#b\">a</a>",
                "[a](https://example.com/b)|<a href=\"/b\">a</a>",
                "[a](https://example.org/b)|<a href=\"https://example.org/b\">a</a>",
                "[a](mailto:b@c.d)|<a href=\"mailto:b@c.d\">a</a>",
                "<https://example.org>|<a href=\"https://example.org\">https://example.org</a>",
                "<a@b.c>|<a href=\"mailto:a@b.c\">a@b.c</a>",
                "https://example.org/a.|<a href=\"https://example.org/a\">https://example.org/a</a>.",
                "www.example.org|<a href=\"http://www.example.org\">www.example.org</a>",
                "a@b.cd|<a href=\"mailto:a@b.cd\">a@b.cd</a>",
            })
    void areWritten(String text, String html) {
        assertParagraph(text, html);
    }

    @Test
    void canBeReferences() {
        Rendered.of("[a][r] [r][] [r]", "", "[r]: https://example.com/b 'c'")
                .thenHtml("<p><a href=\"/b\" title=\"c\">a</a> <a href=\"/b\" title=\"c\">r</a>"
                        + " <a href=\"/b\" title=\"c\">r</a></p>");
    }

    @Test
    void areRefusedWhereTheirDestinationStands() {
        assertRefused("[x](javascript:alert(1))", "x", "1:5", "javascript");
        assertRefused("a [*x* y](<javascript:alert(1)>)", "a <em>x</em> y", "1:12", "javascript");
        assertRefused("[x]( \t data:text/html,y)", "x", "1:8", "data");
        assertRefused("[](vbscript:x)", "", "1:4", "vbscript");
        assertRefused("[`](`](javascript:x)", "<code>](</code>", "1:8", "javascript");
        assertRefused("[\\](a](javascript:x)", "](a", "1:8", "javascript");
        assertRefused("[x\ny](javascript:z)", "x\ny", "2:4", "javascript");
        assertRefused("\uD83D\uDE00 [\uD83D\uDE00](javascript:x)", "\uD83D\uDE00 \uD83D\uDE00", "1:7", "javascript");
    }

    @Test
    void areRefusedWhereTheyBeginWhenTheyAreTheirOwnDestination() {
        assertRefused("a <javascript:alert(1)>", "a javascript:alert(1)", "1:3", "javascript");
    }

    @Test
    void areRefusedInTheDefinitionOfTheirReference() {
        assertRefused("a [b]\n\n[b]: javascript:c", "a b", "3:6", "javascript");
        assertRefused("a [b][]\n\n[B]:\n  <javascript:c> 'd'", "a b", "4:4", "javascript");
        assertRefused(
                "a [b][c] [d](/e \"](\")\n\n> [c]: javascript:f",
                "a b <a href=\"/e\" title=\"](\">d</a></p>\n<blockquote>\n</blockquote>",
                "3:8",
                "javascript");
    }

    @Test
    void areRefusedInEveryDefinitionOfOneDestination() {
        Rendered.of("[a][One  \\[1\\]] ![b][two] [c]", "", "[one \\[1\\]]: data:a", "[two]: data:a", "[C]: data:a")
                .thenProblems(
                        "p.md:3:14: error: The URL has the scheme 'data'."
                                + " Use http, https, mailto, tel or a path of this site. [url/scheme]",
                        "p.md:4:8: error: The URL has the scheme 'data'."
                                + " Use http, https, mailto, tel or a path of this site. [url/scheme]",
                        "p.md:5:6: error: The URL has the scheme 'data'."
                                + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](JAVASCRIPT:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java&NewLine;script:alert(1))",
                "[x](<java&#10;script:alert(1)>)",
                "[x](&#1;javascript:alert(1))",
                "[x](<\tjavascript:alert(1)>)",
                "[x](javascript\\:alert(1))",
                "[x](< javascript:alert(1)>)",
                "[x][y]\n\n[y]: <javascript:alert(1)> \"t\"",
                "[x]\n\n[x]:\njavascript:alert(1)",
                "![[x](javascript:alert(1))](/i.png)",
                "[![a](/i.png)](javascript:alert(1))",
                "|[x](javascript:alert(1))|\n|-|",
                "a[^1]\n\n[^1]: [x](javascript:alert(1))",
                "# [x](javascript:alert(1))",
                "[x](vbscript:y)",
                "[x](data:text/html;base64,AAAA)",
                "[x](file:///etc/passwd)"
            })
    void areRefusedInAllDisguises(String text) {
        var rendered = Rendered.of(text).document();
        assertThat(rendered.html()).doesNotContainPattern("(?i)(href|src)=\"[^\"/#]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript%3Aalert(1))",
                "[x](&amp;#106;avascript:alert(1))",
                "[x](/javascript:y)",
                "[x](//javascript:y)"
            })
    void areWrittenWhenTheyOnlyLookLikeIt(String text) {
        assertThat(Rendered.of(text).thenProblems().html()).startsWith("<p><a href=\"");
    }

    @Test
    void areListedWithTheirTextAndPlaces() {
        assertThat(Rendered.of("> a [*b* ![c](/d.png)](/e \"f\")", "> <https://example.org>")
                        .document()
                        .urls())
                .extracting(use ->
                        use.kind() + " " + use.url() + " '" + use.text() + "' " + use.location() + " " + use.element())
                .containsExactly(
                        "LINK /e 'b c' p.md:1:24 p.md:1:5",
                        "IMAGE /d.png 'c' p.md:1:15 p.md:1:10",
                        "LINK https://example.org 'https://example.org' p.md:2:3 p.md:2:3");
    }

    @Test
    void areListedAsTheyWereWritten() {
        assertThat(Rendered.of("[a](https://example.com/b%20c&amp;d)")
                        .document()
                        .urls())
                .extracting(UrlUse::url)
                .containsExactly("https://example.com/b%20c&d");
    }

    @Test
    void areNotListedWhenTheyAreRefused() {
        assertThat(Rendered.of("[a](javascript:b)").document().urls()).isEmpty();
    }

    @Test
    void areNotMadeOfPlainTextWithAnotherScheme() {
        assertParagraph(
                "See s3://bucket/a, git://example.org/b and jdbc:h2://c.",
                "See s3://bucket/a, git://example.org/b and jdbc:h2://c.");
    }

    private static void assertNested(String text, String html, String place, String hint) {
        Rendered.of(text)
                .thenHtml(html)
                .thenProblems(
                        "p.md:%s: error: The link stands in another link. %s [link/nested]".formatted(place, hint));
    }

    @Test
    void standInNoOther() {
        var hint = "End the one around it with </a> before this one begins.";
        assertNested("<a href=\"/a\">b [c](/d)</a>", "<p><a href=\"/a\">b c</a></p>", "1:16", hint);
        assertNested(
                "<a href=\"/a\">b <a href=\"/c\">*d*</a> e</a>",
                "<p><a href=\"/a\">b <em>d</em> e</a></p>",
                "1:16",
                hint);
        assertNested("<a href=\"/a\">b <a name=\"c\" /> d</a>", "<p><a href=\"/a\">b  d</a></p>", "1:16", hint);
        assertNested(
                "<a href=\"/a\">\n\n> b<i>c</i> [d](/e)\n\n</a>",
                "<a href=\"/a\">\n<blockquote>\n<p>b<i>c</i> d</p>\n</blockquote>\n</a>",
                "3:13",
                hint);
        assertNested(
                "[a <a href=\"/b\">c</a> d](/e) <a href=\"/f\">g</a>",
                "<p><a href=\"/e\">a c d</a> <a href=\"/f\">g</a></p>",
                "1:4",
                "Write it before or behind the other one.");
    }

    @Test
    void areNotTheMarksOfFootnotesInOthers() {
        Rendered.of("<a href=\"/a\">b[^1]</a>[^1]", "", "[^1]: c")
                .thenProblems(
                        "p.md:1:15: error: The link stands in another link. End the one around it with </a> before"
                                + " this one begins. [link/nested]");
    }
}
