package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class HtmlFilterTest {

    private static Filtered given(String... pieces) {
        return Filtered.of(pieces);
    }

    @Test
    void leavesTextAndEntitiesAsTheyAre() {
        given("a & b &amp; c &nosuch; > \"d\" '\uD83D\uDE00'")
                .thenHtml("a & b &amp; c &nosuch; > \"d\" '\uD83D\uDE00'")
                .thenProblems();
    }

    @Test
    void showsALoneAngleBracket() {
        given("a < b <3 <<b>c</b>").thenHtml("a &lt; b &lt;3 &lt;<b>c</b>").thenProblems();
    }

    @Test
    void leavesCommentsOut() {
        given("a<!-- <script> -->b").thenHtml("ab").thenProblems();
    }

    @Test
    void showsARefusedElementAsTextAndKeepsWhatIsInIt() {
        given("<form class='x'>a<b>c</b></form>")
                .thenHtml("&lt;form class='x'&gt;a<b>c</b>&lt;/form&gt;")
                .thenProblems("p.md:1:1: error: The element <form> is not allowed."
                        + " Write it in Markdown, or write &lt; to show it as text. [html/element]");
    }

    @ParameterizedTest
    @CsvSource({"strnog, strong", "imgg, img", "spna, span", "detials, details", "blokquote, blockquote"})
    void suggestsTheElementThatWasMeant(String typed, String meant) {
        given("<%s>".formatted(typed))
                .thenHtml("&lt;%s&gt;".formatted(typed))
                .thenProblems("p.md:1:1: error: The element <%s> is not allowed. Did you mean '%s'? [html/element]"
                        .formatted(typed, meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH.Code", "my-element", "o:p", "svg:script", "script\u000Bx", "a\"b", "x\u0000y"})
    void refusesNamesOfAllKinds(String name) {
        var filtered = given("<" + name + " onclick=\"x\">");
        filtered.thenHtml(HtmlEscaper.escape("<" + name + " onclick=\"x\">"));
        assertThat(filtered.problems()).extracting(Problem::rule).containsExactly("html/element");
    }

    @Test
    void showsANameOnOneLine() {
        given("<x\u001B\u2028y>")
                .thenProblems("p.md:1:1: error: The element <x\\u001B\\u2028y> is not allowed."
                        + " Write it in Markdown, or write &lt; to show it as text. [html/element]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href=\"x", "<b", "<a b={", "<!-- x"})
    void showsATagThatNeverEndsAsText(String html) {
        given("x " + html)
                .thenHtml("x " + HtmlEscaper.escape(html))
                .thenProblems("p.md:1:3: error: The markup '%s' is no complete tag.".formatted(html)
                        + " Close it with '>', or write &lt; for a literal '<'. [html/unbalanced]");
    }

    @Test
    void cutsALongTagThatNeverEndsInItsMessage() {
        given("<a " + "b".repeat(100_000))
                .thenProblems("p.md:1:1: error: The markup '<a %s\u2026' is no complete tag.".formatted("b".repeat(76))
                        + " Close it with '>', or write &lt; for a literal '<'. [html/unbalanced]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>",
                "<!ENTITY x>",
                "<![CDATA[<b>]]>",
                "<?php echo 1 ?>",
                "<?xml-stylesheet href=x?>",
                "<!x>"
            })
    void showsDeclarationsAsText(String html) {
        var filtered = given(html);
        assertThat(filtered.html()).doesNotContain("<!", "<?").startsWith("&lt;");
        assertThat(filtered.problems()).isNotEmpty();
    }

    @Test
    void showsTheFramesOfListedHosts() {
        given("<iframe title=a src='https://www.youtube-nocookie.com/embed/x' allowfullscreen></iframe>")
                .thenHtml(
                        "<iframe title=\"a\" src=\"https://www.youtube-nocookie.com/embed/x\" allowfullscreen></iframe>")
                .thenProblems();
    }

    @Test
    void refusesTheFramesOfOthers() {
        given("a <iframe title=a src=https://evil.example/ />b")
                .thenHtml("a &lt;iframe title=a src=https://evil.example/ /&gt;b")
                .thenProblems("p.md:1:3: error: The frame shows 'https://evil.example/'."
                        + " Link to it, or add its host to 'iframeHosts' in blog.yml. [html/iframe-host]");
    }

    @Test
    void refusesAFrameThatShowsNothing() {
        given("<iframe title=a />")
                .thenHtml("&lt;iframe title=a /&gt;")
                .thenProblems("p.md:1:1: error: The frame shows ''."
                        + " Link to it, or add its host to 'iframeHosts' in blog.yml. [html/iframe-host]");
    }

    @Test
    void asksForTheTitleOfAFrame() {
        given("<iframe src=//www.youtube-nocookie.com/x />")
                .thenHtml("<iframe src=\"//www.youtube-nocookie.com/x\"></iframe>")
                .thenProblems("p.md:1:1: warning: The frame has no title."
                        + " Say what it shows: title=\"\u2026\". [a11y/iframe-title]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "big | a style with font-size",
                "center | a style with text-align",
                "font | a style with color or font-size",
                "strike | ~~\u2026~~ or <del>",
                "tt | `\u2026` or <code>",
            })
    void warnsOfElementsThatHtmlHasGivenUp(String name, String better) {
        given("<%1$s>a</%1$s>".formatted(name))
                .thenHtml("<%1$s>a</%1$s>".formatted(name))
                .thenProblems("p.md:1:1: warning: The element <%s> is no longer part of HTML. Use %s. [html/obsolete]"
                        .formatted(name, better));
    }

    @Test
    void refusesScripts() {
        given("<script>alert(1)</script>")
                .thenHtml("&lt;script&gt;alert(1)&lt;/script&gt;")
                .thenProblems("p.md:1:1: error: The element <script> is not allowed."
                        + " Delete it, or write &lt; to show it as text. [html/element]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://e.org/x.js", "//e.org/x.js"})
    void tellsHowTheScriptOfAHostIsAllowed(String url) {
        given("<script src=\"%s\"></script>".formatted(url))
                .thenProblems("p.md:1:1: error: The element <script> is not allowed."
                        + " Link to what it shows, or add its host to 'scriptHosts' in blog.yml. [html/element]");
    }

    @Test
    void tellsOfADrawingOnceAndOfWhatFollowsIt() {
        given("<svg><g><path d=x /></g></svg><path>")
                .thenHtml(HtmlEscaper.escape("<svg><g><path d=x /></g></svg><path>"))
                .thenProblems(
                        "p.md:1:1: error: The element <svg> is not allowed."
                                + " Save it as a file below public and show it as a picture,"
                                + " or write &lt; to show it as text. [html/element]",
                        "p.md:1:31: error: The element <path> is not allowed."
                                + " Write it in Markdown, or write &lt; to show it as text. [html/element]");
    }

    @Test
    void tellsOfAnEndTagAloneThatItIsNotAllowed() {
        given("<form>a</form></form>")
                .thenProblems(
                        "p.md:1:1: error: The element <form> is not allowed."
                                + " Write it in Markdown, or write &lt; to show it as text. [html/element]",
                        "p.md:1:15: error: The element <form> is not allowed."
                                + " Write it in Markdown, or write &lt; to show it as text. [html/element]");
    }

    @Test
    void allowsScriptsOfAHostInTheConfigurationWithoutTheirContent() {
        Filtered.withScriptsOf("asciinema.org", "<script async src=https://asciinema.org/a/1.js>alert(1)</script>")
                .thenHtml("<script async src=\"https://asciinema.org/a/1.js\"></script>alert(1)")
                .thenProblems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script src=https://evil.example/x.js></script>",
                "<script src=/own.js></script>",
                "<script src=data:text/javascript,alert(1)></script>",
                "<script src=https://asciinema.org@evil.example/x.js></script>",
                "<script src=https://evil.example src=https://asciinema.org/a.js></script>",
            })
    void refusesScriptsOfOtherHosts(String html) {
        var filtered = Filtered.withScriptsOf("asciinema.org", html);
        assertThat(filtered.html()).doesNotContain("<script");
        assertThat(filtered.problems()).extracting(Problem::rule).contains("html/element");
    }

    @Test
    void notesWhereMoreAboutAPictureBelongs() {
        assertThat(given("<p><img src=/a.png alt=x></p><img src=b.png width={1} loading=eager>")
                        .images())
                .containsExactly(
                        "{alt=x, src=/a.png} <p><img src=\"/a.png\" alt=\"x\"|",
                        "{loading=eager, src=b.png, width=1} <p><img src=\"/a.png\" alt=\"x\"></p>"
                                + "<img src=\"b.png\" width=\"1\" loading=\"eager\"|");
        assertThat(given("<video src=a>").images()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        var once = given(
                "<div CLASS=a><p title='<'>x<br/><img src=/a.png><iframe title=a src=//www.youtube-nocookie.com/x></iframe></div>");
        given(once.html()).thenHtml(once.html()).thenProblems();
    }

    @Test
    void ignoresNothingInAFrame() {
        given("<iframe title=a src=//www.youtube-nocookie.com/x><b title='</iframe><img onerror=x>'>c</b></iframe>")
                .thenHtml("<iframe title=\"a\" src=\"//www.youtube-nocookie.com/x\">"
                        + "<b title=\"&lt;/iframe&gt;&lt;img onerror=x&gt;\">c</b></iframe>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html>", "<?php echo 1 ?>", "<!x>"})
    void saysThatDeclarationsAreNotAllowed(String html) {
        given("a " + html)
                .thenHtml("a " + HtmlEscaper.escape(html))
                .thenProblems("p.md:1:3: error: The declaration '%s' is not allowed.".formatted(html)
                        + " Delete it, or write &lt; to show it as text. [html/element]");
    }

    @ParameterizedTest
    @CsvSource({"style", "path", "row"})
    void suggestsNoMathematics(String name) {
        given("<%s>".formatted(name))
                .thenProblems("p.md:1:1: error: The element <%s> is not allowed.".formatted(name)
                        + " Write it in Markdown, or write &lt; to show it as text. [html/element]");
    }

    @Test
    void refusesAFrameOnce() {
        given("<iframe src=https://evil.example></iframe>a")
                .thenHtml("&lt;iframe src=https://evil.example&gt;&lt;/iframe&gt;a")
                .thenProblems("p.md:1:1: error: The frame shows 'https://evil.example'."
                        + " Link to it, or add its host to 'iframeHosts' in blog.yml. [html/iframe-host]");
    }

    @Test
    void showsTheTextBehindAnEmptyComment() {
        given("<!-->a--><!--->b").thenHtml("a-->b").thenProblems();
    }

    @Test
    void tellsOfHeadings() {
        var filtered = given("a<h2 id='b'>c</h2>", "<div><H3>d<b>e</div>");
        assertThat(filtered.headings())
                .containsExactly(
                        "2 'b' p.md:1:2 a<h2 id=\"b\"|",
                        "a<h2 id=\"b\">c|",
                        "3 '' p.md:1:24 a<h2 id=\"b\">c</h2><div><h3|",
                        "a<h2 id=\"b\">c</h2><div><h3>d<b>e</b>|");
    }
}
