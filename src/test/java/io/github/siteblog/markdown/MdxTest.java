package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MdxTest {

    @Test
    void markdownStandsBetweenTags() {
        Rendered.mdx("<div className=\"note\">", "A *short* note with `code`.", "", "- and", "- a list", "</div>")
                .thenHtml(
                        "<div class=\"note\">",
                        "<p>A <em>short</em> note with <code>code</code>.</p>",
                        "<ul>",
                        "<li>and</li>",
                        "<li>a list</li>",
                        "</ul>",
                        "</div>")
                .thenProblems();
    }

    @Test
    void markdownStandsInTheCellsOfATable() {
        Rendered.mdx(
                        "<table style={{width: 'auto', verticalAlign: 'top'}}>",
                        "  <caption>Table 1</caption>",
                        "  <tr><th>Format</th><th colSpan={2}>Count</th></tr>",
                        "  <tr style={{ background: '#fee' }}><td>`setup.py`</td><td align='right'>375</td></tr>",
                        "</table>")
                .thenHtml(
                        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">"
                                + "<table style=\"width: auto; vertical-align: top\">",
                        "<caption>Table 1</caption>",
                        "<tr><th>Format</th><th colspan=\"2\">Count</th></tr>",
                        "<tr style=\"background: #fee\"><td><code>setup.py</code></td><td align=\"right\">375</td></tr>",
                        "</table></div>")
                .thenProblems();
    }

    @Test
    void linesOfDashesAndStarsMeanWhatTheyMeanInMarkdown() {
        Rendered.mdx("A", "---", "", "B", "===", "", "- - -", "", "* * *")
                .thenHtml(
                        "<h3 id=\"a\">A <a class=\"heading-anchor\" href=\"#a\" aria-label=\"Link to this section\">#</a></h3>",
                        "<h2 id=\"b\">B <a class=\"heading-anchor\" href=\"#b\" aria-label=\"Link to this section\">#</a></h2>",
                        "<hr>",
                        "<hr>")
                .thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark", "ins", "del", "kbd", "sub", "small", "var", "time", "q"})
    void aLineOfTextMayHoldTags(String name) {
        Rendered.mdx("a <%1$s>b</%1$s>".formatted(name))
                .thenHtml("<p>a <%1$s>b</%1$s></p>".formatted(name))
                .thenProblems();
    }

    @Test
    void aTagTakesSeveralLines() {
        Rendered.mdx("<figure>", "  <img", "    src=\"/i.png\"", "    alt=\"A > B\"", "  />", "</figure>")
                .thenHtml("<figure>", "<img src=\"/i.png\" alt=\"A &gt; B\">", "</figure>")
                .thenProblems();
    }

    @Test
    void textBehindATagOfSeveralLinesIsAParagraph() {
        Rendered.mdx("<a", "  href=\"/x/\">There</a> is *more*", "of it.", "", "End.")
                .thenHtml("<p><a href=\"/x/\">There</a> is <em>more</em>", "of it.</p>", "<p>End.</p>")
                .thenProblems();
    }

    @Test
    void anIndentIsNoCode() {
        Rendered.mdx(
                        "Text:",
                        "",
                        "    <i>a *caption*</i>",
                        "",
                        "     ```text",
                        "     int i;",
                        "       i++;",
                        "     ```")
                .thenProblems()
                .thenHtml(
                        "<p>Text:</p>",
                        "<p><i>a <em>caption</em></i></p>",
                        "<pre tabindex=\"0\"><code class=\"language-text\">int i;",
                        "  i++;",
                        "</code></pre>");
    }

    @Test
    void aFenceThatCommonMarkWouldNotSeeIsNoted() {
        assertThat(Rendered.mdx("a", "", "    ```java", "    b", "    ```")
                        .document()
                        .outline()
                        .codeBlocks())
                .containsExactly(new Outline.CodeBlock("java", true, "```java", new Location("p.md", 3, 5)));
        assertThat(Rendered.mdx("<div>", "    ```java", "    b", "    ```", "</div>")
                        .document()
                        .outline()
                        .codeBlocks())
                .containsExactly(new Outline.CodeBlock("java", false, "b", new Location("p.md", 2, 5)));
        assertThat(Rendered.mdx("1.  a", "", "    ```java", "    b", "    ```")
                        .document()
                        .outline()
                        .codeBlocks())
                .containsExactly(new Outline.CodeBlock("java", false, "b", new Location("p.md", 3, 5)));
    }

    @Test
    void listsAndQuotesMayBeIndented() {
        Rendered.mdx("<div>", "        - one", "        - two", "", "        > said", "</div>")
                .thenHtml(
                        "<div>",
                        "<ul>",
                        "<li>one</li>",
                        "<li>two</li>",
                        "</ul>",
                        "<blockquote>",
                        "<p>said</p>",
                        "</blockquote>",
                        "</div>")
                .thenProblems();
    }

    @Test
    void anItemHoldsIndentedText() {
        Rendered.mdx("1.  The line:", "", "        `name = 'x'`", "", "2.  The next.")
                .thenHtml(
                        "<ol>",
                        "<li>",
                        "<p>The line:</p>",
                        "<p><code>name = 'x'</code></p>",
                        "</li>",
                        "<li>",
                        "<p>The next.</p>",
                        "</li>",
                        "</ol>")
                .thenProblems();
    }

    @Test
    void noParagraphStandsInAParagraph() {
        Rendered.mdx("<p align=\"center\">", "  <a href=\"/x/\">", "    <i>Demo</i>", "  </a>", "</p>")
                .thenHtml("<p align=\"center\">", "<a href=\"/x/\">", "<i>Demo</i>", "</a>", "</p>")
                .thenProblems();
    }

    @Test
    void aSingleTextOfAnItemIsNoParagraph() {
        Rendered.mdx(
                        "<ul>",
                        "  <li>",
                        "    Fast.",
                        "  </li>",
                        "  <li>",
                        "    Small.",
                        "",
                        "    Very.",
                        "  </li>",
                        "</ul>")
                .thenHtml("<ul>", "<li>", "Fast.", "</li>", "<li>", "<p>Small.</p>", "<p>Very.</p>", "</li>", "</ul>")
                .thenProblems();
    }

    @Test
    void anEndTagEndsTheParagraphUnlessItBeganThere() {
        Rendered.mdx("<b>bold", "and more", "</b> end", "", "<section>", "text", "</section>")
                .thenHtml("<p><b>bold", "and more", "</b> end</p>", "<section>", "<p>text</p>", "</section>")
                .thenProblems();
    }

    @Test
    void aLineBreakDoesNotEndAParagraph() {
        Rendered.mdx("one", "<br/>", "two")
                .thenHtml("<p>one", "<br>", "two</p>")
                .thenProblems();
    }

    @Test
    void commentsAreLeftOut() {
        Rendered.mdx("{/* one */}", "", "a {/* two", "lines */}b <!-- three -->c", "", "{/*", "", "four */}", "", "d")
                .thenHtml("<p>a b c</p>", "<p>d</p>")
                .thenProblems();
    }

    @Test
    void aCommentMayStandInAHeadingOfHtml() {
        Rendered.mdx("<h2 id=\"x\">{/*", "  why", "*/}All <span className=\"font-['serif']\">x</span> & y</h2>")
                .thenHtml("<h2 id=\"x\">All <span class=\"font-['serif']\">x</span> &amp; y"
                        + " <a class=\"heading-anchor\" href=\"#x\" aria-label=\"Link to this section\">#</a></h2>")
                .thenProblems();
    }

    @Test
    void literalsAreText() {
        Rendered.mdx("a {'<'} b{' '}{\"*c*\"} {42} {`x`} \\{d}")
                .thenHtml("<p>a &lt; b *c* 42 x {d}</p>")
                .thenProblems();
    }

    @Test
    void nothingIsEvaluated() {
        Rendered.mdx(
                        "import X from './x'",
                        "",
                        "Two: {1 + 1} and {process.env.HOME} and {`${a}`}",
                        "",
                        "{open",
                        "",
                        "An empty {}")
                .thenHtml(
                        "<p>import X from './x'</p>",
                        "<p>Two: {1 + 1} and {process.env.HOME} and {`${a}`}</p>",
                        "<p>{open</p>",
                        "<p>An empty {}</p>")
                .thenProblems(
                        "p.md:1:1: error: The line imports or exports something, which would have to be run. Delete it:"
                                + " the components of the theme are there without it. [mdx/module]",
                        "p.md:3:6: error: The expression '{1 + 1}' is not evaluated. Write its value, or \\{ for a"
                                + " literal brace. [mdx/expression]",
                        "p.md:3:18: error: The expression '{process.env.HOME}' is not evaluated. Write its value, or"
                                + " \\{ for a literal brace. [mdx/expression]",
                        "p.md:3:41: error: The expression '{`${a}`}' is not evaluated. Write its value, or \\{ for a"
                                + " literal brace. [mdx/expression]",
                        "p.md:5:1: error: The brace is never closed. Close it with '}', or write \\{ for a literal"
                                + " brace. [mdx/expression]",
                        "p.md:7:10: error: The expression '{}' is not evaluated. Write its value, or \\{ for a literal"
                                + " brace. [mdx/expression]");
    }

    @Test
    void aCommentThatNeverEndsIsShown() {
        Rendered.mdx("{/* one", "", "two")
                .thenHtml("{", "<p>/* one", "", "two</p>")
                .thenProblems(
                        "p.md:1:1: error: The brace is never closed. Close it with '}', or write \\{ for a literal"
                                + " brace. [mdx/expression]");
    }

    @Test
    void bracesInCodeAreCode() {
        Rendered.mdx("`{x}`", "", "```text", "{x}", "```")
                .thenProblems()
                .thenHtml(
                        "<p><code>{x}</code></p>",
                        "<pre tabindex=\"0\"><code class=\"language-text\">{x}",
                        "</code></pre>");
    }

    @Test
    void textsInBracesAreWhatAPreHolds() {
        Rendered.mdx("<pre>{`", "a < b", "", "*{c}*", "`}</pre>", "", "After.")
                .thenProblems()
                .thenHtml("<pre>", "a &lt; b", "", "*{c}*", "</pre>", "<p>After.</p>");
        Rendered.mdx(
                        "<pre><code className=\"x\" style={{color: 'red'}}>{\"a\"} and {'{'}{/* no */}</code></pre>",
                        "",
                        "After.")
                .thenProblems()
                .thenHtml("<pre><code class=\"x\" style=\"color: red\">a and {</code></pre>", "<p>After.</p>");
        Rendered.mdx("<pre>", "{'a'}", "", "{\"b\"}", "  <b>c</b>", "{`d`}", "</pre>", "", "After.")
                .thenProblems()
                .thenHtml("<pre>", "a", "", "b", "  <b>c</b>", "d", "</pre>", "<p>After.</p>");
    }

    @Test
    void tagsBetweenTextsInBracesAreChecked() {
        Rendered.mdx("<pre>{''}", "{'x'} <img src='/i.png'> {`", "`}<i>", "</pre>")
                .thenProblems(
                        "p.md:3:3: error: The element <i> is never closed. Write </i> where it ends. [html/unbalanced]");
    }

    @Test
    void otherBracesOfAPreAreShown() {
        Rendered.mdx("<pre>", "int main() { return x; }", "a {b", "</pre>")
                .thenProblems()
                .thenHtml("<pre>", "int main() { return x; }", "a {b", "</pre>");
    }

    @Test
    void autolinksStay() {
        Rendered.mdx("<https://example.org/a_b>", "", "See <https://example.org>.")
                .thenHtml(
                        "<p><a href=\"https://example.org/a_b\">https://example.org/a_b</a></p>",
                        "<p>See <a href=\"https://example.org\">https://example.org</a>.</p>")
                .thenProblems();
    }

    @Test
    void mathmlIsNoMarkdown() {
        Rendered.mdx(
                        "<math display=\"block\">",
                        "<mrow><mi>a</mi>",
                        "",
                        "<mo>*</mo><mi>b</mi><mo>*</mo></mrow>",
                        "</math>")
                .thenHtml(
                        "<math display=\"block\">",
                        "<mrow><mi>a</mi>",
                        "",
                        "<mo>*</mo><mi>b</mi><mo>*</mo></mrow>",
                        "</math>")
                .thenProblems();
    }

    @Test
    void fragmentsOfJsxSayNothing() {
        Rendered.mdx("a <>b</> c").thenHtml("<p>a b c</p>").thenProblems();
    }

    @Test
    void problemsStandWhereTheTagIs() {
        Rendered.mdx("text", "", "<ul>", "    <li onclick=\"x()\">", "      <marquee>a</marquee>", "    </li>")
                .thenProblems(
                        "p.md:3:1: error: The element <ul> is never closed. Write </ul> where it ends."
                                + " [html/unbalanced]",
                        "p.md:4:9: error: The attribute 'onclick' of <li> is not allowed. Delete it. [html/attribute]",
                        "p.md:5:7: error: The element <marquee> is not allowed. Write it in Markdown, or write &lt; to"
                                + " show it as text. [html/element]");
    }

    @Test
    void aTagThatNeverEndsIsReported() {
        Rendered.mdx("<div class=\"a\"", "", "text")
                .thenHtml("&lt;div class=&quot;a&quot;", "<p>text</p>")
                .thenProblems("p.md:1:1: error: The markup '<div class=\"a\"' is no complete tag. Close it with '>', or"
                        + " write &lt; for a literal '<'. [html/unbalanced]");
    }

    @Test
    void anAddressInALinkIsNoLink() {
        Rendered.mdx("<a href=\"mailto:a@example.org\">a@example.org</a>")
                .thenHtml("<p><a href=\"mailto:a@example.org\">a@example.org</a></p>")
                .thenProblems();
    }

    @Test
    void aLinkInALinkIsReported() {
        Rendered.of("<a href=\"/harbour/\">The [port](/port/)</a>")
                .thenHtml("<p><a href=\"/harbour/\">The port</a></p>")
                .thenProblems(
                        "p.md:1:25: error: The link stands in another link. End the one around it with </a> before"
                                + " this one begins. [link/nested]");
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
                "<a ",
                "<a x={",
                "<a \"",
                "{",
                "{/*",
                "{\"",
                "</b>\n",
                "<b>\n",
                "<A>\n",
                "<A>",
                "</A>",
                "<A/>",
                "<div>\n    ",
                "<>",
                "    x\n\n",
                "<a\nb",
                "<!--",
                "<pre>\n",
                "<pre>\n{/*",
                "<pre>\n{`}",
                "<pre>\n{''}<",
                "<CH.Code>\n```\n",
                "*<b>",
                "{'",
                "<A>\n</B>\n"
            })
    void isReadInTime(String repeated) {
        assertThat(Rendered.inABuild(Dialect.MDX, repeated.repeat(10_000)).html())
                .isNotNull();
    }

    @Test
    void anEscapedQuoteEndsNoText() {
        assertThat(Rendered.mdx("Hello {'It\\'s'} world.").html()).isEqualTo("<p>Hello It's world.</p>\n");
        var text = Rendered.mdx("a <span title={'It\\'s > {'}>b</span>");
        assertThat(text.html()).doesNotContain("&lt;span");
    }
}
