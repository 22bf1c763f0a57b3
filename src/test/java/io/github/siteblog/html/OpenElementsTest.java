package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenElementsTest {

    private static Filtered given(String... pieces) {
        return Filtered.of(pieces);
    }

    private static void assertWhole(String html) {
        given(html).thenHtml(html).thenProblems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p>a</p></div>",
                "<b><i>a</i></b>",
                "<ul><li>a</li><li>b</li></ul>",
                "<ul><li>a<ul><li>b</li></ul></li></ul>",
                "<dl><dt>a</dt><dd>b</dd></dl>",
                "<details><summary>a</summary>b</details>",
                "<math><mrow><mi>x</mi></mrow></math>",
            })
    void leaveBalancedHtmlAsItIs(String html) {
        assertWhole(html);
    }

    private static String inBox(String table) {
        return "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">" + table + "</div>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
                "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
                "<table></table>",
            })
    void putEachTableInABoxThatScrolls(String table) {
        given(table).thenHtml(inBox(table)).thenProblems();
        given(table, table).thenHtml(inBox(table) + inBox(table)).thenProblems();
    }

    @Test
    void closeTheBoxWithTheTable() {
        given("<table/>a").thenHtml(inBox("<table></table>") + "a").thenProblems();
        given("<p>a<table></table>").thenHtml("<p>a" + inBox("<table></table>")).thenProblems();
        given("<div><table><tr><td>a</div>b")
                .thenHtml("<div>" + inBox("<table><tr><td>a</td></tr></table>") + "</div>b")
                .thenProblems("p.md:1:6: error: The element <table> is never closed."
                        + " Write </table> where it ends. [html/unbalanced]");
    }

    @Test
    void canBeClosedInALaterPiece() {
        given("<div>", "text", "</div>").thenHtml("<div>text</div>").thenProblems();
    }

    @Test
    void areClosedAtTheEndAndReportedWhereTheyBegin() {
        given("a\n<div>b<b>c")
                .thenHtml("a\n<div>b<b>c</b></div>")
                .thenProblems(
                        "p.md:2:1: error: The element <div> is never closed. Write </div> where it ends. [html/unbalanced]",
                        "p.md:2:7: error: The element <b> is never closed. Write </b> where it ends. [html/unbalanced]");
    }

    @Test
    void areClosedWithTheOneAroundThem() {
        given("<div><b>a</div>b")
                .thenHtml("<div><b>a</b></div>b")
                .thenProblems(
                        "p.md:1:6: error: The element <b> is never closed. Write </b> where it ends. [html/unbalanced]");
    }

    @Test
    void areNotClosedTwice() {
        given("<b><i>a</b></i>")
                .thenHtml("<b><i>a</i></b>")
                .thenProblems(
                        "p.md:1:4: error: The element <i> is never closed. Write </i> where it ends. [html/unbalanced]",
                        "p.md:1:12: error: The end tag </i> closes nothing."
                                + " Delete it, or write the start tag before it. [html/unbalanced]");
    }

    @Test
    void areNotClosedBeforeTheyBegin() {
        given("</div>a<div></div>")
                .thenHtml("a<div></div>")
                .thenProblems("p.md:1:1: error: The end tag </div> closes nothing."
                        + " Delete it, or write the start tag before it. [html/unbalanced]");
    }

    @Test
    void cannotCloseTheLayoutOfThePage() {
        assertThat(given("</div></main></article></body></html>a").html()).isEqualTo("&lt;/body&gt;&lt;/html&gt;a");
    }

    @Test
    void mayLeaveOutTheEndTagsThatHtmlLetsThemLeaveOut() {
        given("<ul><li>a<li>b</ul>").thenHtml("<ul><li>a<li>b</li></ul>").thenProblems();
        given("<p>a<p>b").thenHtml("<p>a<p>b</p>").thenProblems();
        given("<table><tr><td>a<td>b<tr><td>c</table>")
                .thenHtml(inBox("<table><tr><td>a<td>b<tr><td>c</td></tr></table>"))
                .thenProblems();
        given("<dl><dt>a<dd>b<dt>c</dl>")
                .thenHtml("<dl><dt>a<dd>b<dt>c</dt></dl>")
                .thenProblems();
        given("<ruby>a<rt>b<rp>)</ruby>")
                .thenHtml("<ruby>a<rt>b<rp>)</rp></rt></ruby>")
                .thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "ul", "h2", "section", "blockquote", "pre", "details", "figure"})
    void endAParagraphWhenABlockBegins(String block) {
        given("<p>a<%1$s></%1$s></p>".formatted(block))
                .thenHtml("<p>a<%1$s></%1$s>".formatted(block))
                .thenProblems("p.md:1:%s: error: The end tag </p> closes nothing.".formatted(10 + 2 * block.length())
                        + " Delete it, or write the start tag before it. [html/unbalanced]");
    }

    @Test
    void keepAListItemOpenAroundAnInnerList() {
        assertWhole("<ul><li>a<ol><li>b</li></ol>c</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"img", "br", "hr", "input", "wbr", "source", "track", "col"})
    void areNeverVoidElements(String name) {
        var written = name.equals("img") ? "<img>" : "<" + name + ">";
        given("<%1$s>a<%1$s/>b</%1$s>".formatted(name))
                .thenHtml(written + "a" + written + "b")
                .thenProblems();
    }

    @Test
    void areClosedAtOnceWhenTheyEndWithASlash() {
        given("<div/>a<span />").thenHtml("<div></div>a<span></span>").thenProblems();
    }

    @Test
    void areClosedInTimeInProportionToTheirNumber() {
        assertThat(given("<div>".repeat(10_000) + "</div>".repeat(10_000)).problems())
                .isEmpty();
        assertThat(given("<p>".repeat(10_000)).html()).hasSize(30_004);
    }

    @Test
    @Timeout(5)
    void areLookedForInTime() {
        assertThat(given("<b>".repeat(10_000) + "</i>".repeat(10_000)).problems())
                .hasSize(20_000);
    }
}
