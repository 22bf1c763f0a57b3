package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.model.Heading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes, dashes and dots as print has them, where they belong to the text. */
class SmartPunctuationTest {

    private static Rendered typeset(String language, Dialect dialect, String... lines) {
        return Rendered.typeset(new Typography(true, false, language), dialect, lines);
    }

    private static Rendered typeset(String... lines) {
        return typeset("en", Dialect.MARKDOWN, lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"a\"|“a”",
                "'a'|‘a’",
                "a \"b\" c|a “b” c",
                "(\"a\")|(“a”)",
                "\"a,\" said b, \"c.\"|“a,” said b, “c.”",
                "\"'a' b\"|“‘a’ b”",
                "\"a 'b'\"|“a ‘b’”",
                "don't, it's, Ada's|don’t, it’s, Ada’s",
                "the writers' post|the writers’ post",
                "'twas the '90s|’twas the ’90s",
                "rock 'n' roll|rock ‘n’ roll",
                "a \"b|a “b",
                "a 5\" disk|a 5&quot; disk",
                "\"a 5\" disk\"|“a 5” disk”",
                "a--\"b\"|a–“b”",
                "\"*a*\"|“<em>a</em>”",
                "*\"a\"*|<em>“a”</em>",
                "\"`a`\" 'b'|“<code>a</code>” ‘b’",
                "`a`'s|<code>a</code>’s",
                "\"[a](/b)\"|“<a href=^/b^>a</a>”",
            })
    void quotes(String written, String shown) {
        typeset(written).thenHtml("<p>" + shown.replace('^', '"') + "</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|„a ‚b‘ c’s“",
                "de-AT|„a ‚b‘ c’s“",
                "fr|«\u202Fa ‘b’ c’s\u202F»",
                "es|«a “b” c’s»",
                "sv|”a ’b’ c’s”",
                "pl|„a «b» c’s”",
                "ru|«a „b“ c’s»",
                "nl|“a ‘b’ c’s”",
                "en|“a ‘b’ c’s”"
            })
    void quotesOfALanguage(String language, String shown) {
        typeset(language, Dialect.MARKDOWN, "\"a 'b' c's\"").thenHtml("<p>" + shown + "</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1--2|1–2",
                "a -- b|a – b",
                "a---b|a—b",
                "a----b|a----b",
                "a --force b|a --force b",
                "a-b - c|a-b - c",
                "a...|a…",
                "a.. b....|a.. b....",
                "a<!-- b -->|a",
                "a --- b...|a — b…"
            })
    void dashesAndDots(String written, String shown) {
        typeset(written).thenHtml("<p>" + shown + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<code>a -- 'b'...</code>",
                "<kbd><b>'a'</b></kbd>",
                "<a href=\"/a--b...\">a</a>",
            })
    void htmlStaysAsItIs(String html) {
        typeset(html).thenHtml("<p>" + html + "</p>");
    }

    @Test
    void codeStaysAsItIs() {
        typeset("`\"a\" -- 'b'...`", "", "    \"a\" -- 'b'...")
                .thenHtml(
                        "<p><code>&quot;a&quot; -- 'b'...</code></p>",
                        "<pre tabindex=\"0\"><code>\"a\" -- 'b'...",
                        "</code></pre>");
    }

    @Test
    void urlsStayAsTheyAre() {
        typeset("<https://a.example/--/'b'> https://a.example/c--d... [e](/f--g)")
                .thenHtml("<p><a href=\"https://a.example/--/'b'\">https://a.example/--/'b'</a>"
                        + " <a href=\"https://a.example/c--d\">https://a.example/c--d</a>…"
                        + " <a href=\"/f--g\">e</a></p>");
    }

    @Test
    void whatIsEscapedStaysAsItIs() {
        typeset("\\\"a\\\" it\\'s b\\-- c\\-\\-d e\\... &quot;f&quot; &amp; \"g\"")
                .thenHtml("<p>&quot;a&quot; it's b-- c--d e... &quot;f&quot; &amp; “g”</p>");
    }

    @ParameterizedTest
    @EnumSource
    void formulasStayAsTheyAre(Dialect dialect) {
        var page = Jsoup.parse(typeset("en", dialect, "$a'$ and \"$f'$\"").html());
        assertThat(page.select("annotation").eachText()).containsExactly("a'", "f'");
        assertThat(page.select("p").first().ownText()).isEqualTo("and “”");
    }

    @Test
    void textInHtmlOfMdxIsText() {
        typeset("en", Dialect.MDX, "<div>", "\"a\"", "</div>", "", "<pre>", "\"b\"", "</pre>", "", "\"c\"")
                .thenHtml("<div>", "<p>“a”</p>", "</div>", "<pre>", "\"b\"", "</pre>", "<p>“c”</p>");
    }

    @Test
    void everywhereInAText() {
        typeset("> - \"a\"", "", "| \"b\" |", "|---|", "| c... |", "", "![it's](/i.png)")
                .thenHtml(
                        "<blockquote>",
                        "<ul>",
                        "<li>“a”</li>",
                        "</ul>",
                        "</blockquote>",
                        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">",
                        "<table>",
                        "<thead>",
                        "<tr>",
                        "<th scope=\"col\">“b”</th>",
                        "</tr>",
                        "</thead>",
                        "<tbody>",
                        "<tr>",
                        "<td>c…</td>",
                        "</tr>",
                        "</tbody>",
                        "</table>",
                        "</div>",
                        "<p><img src=\"/i.png\" alt=\"it’s\"></p>");
    }

    @Test
    void idsOfHeadingsAreThoseOfWhatIsWritten() {
        var headings = typeset("## It's \"a\" -- b").document().outline().headings();
        assertThat(headings).containsExactly(new Heading(2, "its-a----b", "It’s “a” – b"));
    }

    @Test
    void captionsOfFiguresAreText() {
        typeset("![it's](/a.png \"b's -- c\")")
                .thenHtml("<figure><img src=\"/a.png\" alt=\"it’s\"><figcaption>b’s – c</figcaption></figure>");
    }

    @Test
    void aBlankInBracesIsABlank() {
        typeset("en", Dialect.MDX, "a{' '}\"b\"{/* c */}{' '}'d'").thenHtml("<p>a “b” ‘d’</p>");
    }

    @Test
    void placesStayRight() {
        typeset("\"a\" -- [b](javascript:c) '<form>'")
                .thenProblems(
                        "p.md:1:12: error: The URL has the scheme 'javascript'. Use http, https, mailto, tel or a path of"
                                + " this site. [url/scheme]",
                        "p.md:1:27: error: The element <form> is not allowed. Write it in Markdown, or write &lt; to show"
                                + " it as text. [html/element]");
    }

    @Test
    void anImportIsStillOne() {
        typeset("en", Dialect.MDX, "import a from \"b\"")
                .thenProblems("p.md:1:1: error: The line imports or exports something, which would have to be run."
                        + " Delete it: the components of the theme are there without it. [mdx/module]");
    }

    @Test
    void nothingChangesWithoutTheOption() {
        Rendered.of("\"a\" -- 'b'...").thenHtml("<p>&quot;a&quot; -- 'b'...</p>");
    }
}
