package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.HtmlPolicy.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlRendererTest {

    private static String refused(String place, String attribute, String element) {
        return "p.md:%s: error: The attribute '%s' of <%s> is not allowed. Delete it. [html/attribute]"
                .formatted(place, attribute, element);
    }

    @Test
    void passesBlocksThroughThePolicy() {
        Rendered.of("<div class=a onclick=b>", "*c*", "</div>")
                .thenHtml("<div class=\"a\">", "*c*", "</div>")
                .thenProblems(refused("1:14", "onclick", "div"));
    }

    @Test
    void rendersMarkdownBetweenBlocks() {
        Rendered.of("<div>", "", "*a* < b", "", "</div>")
                .thenHtml("<div>", "<p><em>a</em> &lt; b</p>", "</div>")
                .thenProblems();
    }

    @Test
    void passesInlineHtmlThroughThePolicy() {
        Rendered.of("a <kbd onclick=b>*c*</kbd>")
                .thenHtml("<p>a <kbd><em>c</em></kbd></p>")
                .thenProblems(refused("1:8", "onclick", "kbd"));
    }

    @Test
    void leavesCommentsOut() {
        Rendered.of("a<!-- b -->c", "", "<!--", "", "<script>", "-->", "d")
                .thenHtml("<p>ac</p>", "<p>d</p>")
                .thenProblems();
    }

    @Test
    void placesWhatIsWrongInTheLinesOfABlock() {
        Rendered.of("a", "", "<div>", "  <p", "     class=x", "     onclick=y>", "\t<b onload=z></b>", "</div>")
                .thenProblems(refused("6:6", "onclick", "p"), refused("7:5", "onload", "b"));
    }

    @Test
    void placesWhatIsWrongInAQuote() {
        Rendered.of("> a", ">", ">  <div>", ">  <b onclick=c></b>", "> </div>")
                .thenProblems(refused("4:7", "onclick", "b"));
    }

    @Test
    void placesWhatIsWrongInAList() {
        Rendered.of("1. a", "", "   <div>", "     <b onclick=c></b>", "   </div>", "2. d <i onload=e>f</i>")
                .thenProblems(refused("4:9", "onclick", "b"), refused("6:9", "onload", "i"));
    }

    @Test
    void placesWhatIsWrongInAListInAQuoteInAList() {
        Rendered.of(
                        "- > - <div>",
                        "  >   <b onclick=c></b>",
                        "  >   </div>",
                        "  >   d",
                        "  > - e",
                        "  >   f <i onload=g>h</i>")
                .thenProblems(refused("2:10", "onclick", "b"), refused("6:12", "onload", "i"));
    }

    @Test
    void placesWhatIsWrongInALazyLine() {
        Rendered.of("> a", "b <i onclick=c>d</i>").thenProblems(refused("2:6", "onclick", "i"));
    }

    @Test
    void placesWhatIsWrongInATagOfSeveralLines() {
        Rendered.of("> a <b", ">   class=c", ">     onclick=d>e</b>").thenProblems(refused("3:7", "onclick", "b"));
    }

    @Test
    void placesWhatIsWrongBehindEmoji() {
        Rendered.of("\uD83D\uDE00 <b onclick=c>d</b>", "", "<div title=\"\uD83D\uDE00\uD83D\uDE00\" onload=e></div>")
                .thenProblems(refused("1:6", "onclick", "b"), refused("3:17", "onload", "div"));
    }

    @Test
    void placesWhatIsWrongInATagOverTheRightLine() {
        Rendered.of("a <a href='", "javascript:b'>c</a>", "", "<p title='", "d' onclick=e></p>")
                .thenProblems(
                        "p.md:1:12: error: The URL has the scheme 'javascript'."
                                + " Use http, https, mailto, tel or a path of this site. [url/scheme]",
                        refused("5:4", "onclick", "p"));
    }

    @Test
    void closesAtTheEndWhatIsStillOpen() {
        Rendered.of("<div>", "", "a <b>c")
                .thenProblems(
                        "p.md:1:1: error: The element <div> is never closed. Write </div> where it ends. [html/unbalanced]",
                        "p.md:3:3: error: The element <b> is never closed. Write </b> where it ends. [html/unbalanced]");
        assertThat(Rendered.of("<div>", "", "a <b>c").html()).endsWith("</b></div>");
    }

    @Test
    void takesUnknownElementsForTextWhenMarkdownDoes() {
        Rendered.of("a <my_element> b <3 c")
                .thenHtml("<p>a &lt;my_element&gt; b &lt;3 c</p>")
                .thenProblems();
    }

    @Test
    void reportsElementsThatMarkdownTakesForHtml() {
        Rendered.of("a <my-element>b</my-element>")
                .thenHtml("<p>a &lt;my-element&gt;b&lt;/my-element&gt;</p>")
                .thenProblems(
                        "p.md:1:3: error: The element <my-element> is not allowed."
                                + " Write it in Markdown, or write &lt; to show it as text. [html/element]",
                        "p.md:1:16: error: The element <my-element> is not allowed."
                                + " Write it in Markdown, or write &lt; to show it as text. [html/element]");
    }

    @Test
    void showsHtmlAsTextWhereTheConfigurationSaysSo() {
        Rendered.of(Mode.ESCAPE, "a <b>c</b>", "", "<script>alert(1)</script>")
                .thenHtml("<p>a &lt;b&gt;c&lt;/b&gt;</p>", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .thenProblems();
    }

    @Test
    void leavesHtmlAsItIsWhereTheConfigurationSaysSo() {
        Rendered.of(Mode.TRUSTED, "a <b onclick=x>c", "", "<script>alert(1)</script>")
                .thenHtml("<p>a <b onclick=x>c</p>", "<script>alert(1)</script>")
                .thenProblems();
    }

    @ParameterizedTest
    @CsvSource({"CHECKED", "TRUSTED"})
    void listsLinksAndPicturesInHtml(Mode mode) {
        assertThat(Rendered.of(mode, "> <a href=/b>c</a>", ">", "> d <img src=/e.png alt=f>")
                        .document()
                        .urls())
                .extracting(use -> use.kind() + " " + use.url() + " " + use.location() + " " + use.element())
                .containsExactly("LINK /b p.md:1:11 p.md:1:3", "IMAGE /e.png p.md:3:14 p.md:3:5");
    }
}
