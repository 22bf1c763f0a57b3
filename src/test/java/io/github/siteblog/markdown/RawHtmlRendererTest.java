package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.HtmlPolicy.Mode;
import io.github.siteblog.model.Image;
import io.github.siteblog.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .thenProblems("p.md:1:3: error: The element <my-element> is not allowed."
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

    @Test
    void placesWhatIsWrongBehindBlankLines() {
        Rendered.of("> <pre>", "> a", ">", ">  <b onclick=c></b>", "> </pre>")
                .thenProblems(refused("4:7", "onclick", "b"));
        Rendered.of("<!--", "", "", "--><i onload=x></i>").thenProblems(refused("4:7", "onload", "i"));
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(strings = {"<p>\n", "<b>", "<i></i>", "a <b>c</b> ", "[a](/b) ", "<x:y> ", "[a] ", "http://a.b "})
    void placesMuchHtmlInTime(String text) {
        Rendered.inABuild("<div>\n" + text.repeat(10_000));
        assertThat(Rendered.inABuild("a " + text.repeat(10_000)).html()).isNotEmpty();
    }

    /** What a browser ends with the part of the text it stands in cannot end anything else later. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> a <div>",
                "> [!NOTE]\n> <div>",
                "a <div>\n: b",
                "a\n: b <div>",
                "a\n: b\n\n  <div>",
                "> <div>",
                "- <div>",
                "1. > <section>",
                "## a <div>",
                "| a <div> |\n|---|",
                "- [x] a <div>",
                "x[^1]\n\n[^1]: <div>"
            })
    void closesWhatIsOpenWhereThePartOfTheTextEnds(String text) {
        for (var rest : new String[] {"", "\n\n</div>", "\n\n</section>"}) {
            var rendered = Rendered.of(text + rest);
            var page = Jsoup.parse("<main><div id=in>" + rendered.html() + "<hr id=last></div></main>");
            assertThat(page.selectFirst("#in #last")).as(rendered.html()).isNotNull();
            assertThat(rendered.document().problems())
                    .extracting(Problem::message)
                    .anyMatch(m -> m.endsWith("is never closed."));
        }
    }

    @Test
    void writesTheSameInEveryLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Rendered.of("## A", "", "![b](/c.png)")
                            .document()
                            .body(new PictureTags(url -> Optional.of(new Image(url, "", 30, 20, List.of())), "", 0))
                            .html()
                            .toString())
                    .contains("<h2 id=\"a\">", "</h2>", "width=\"30\" height=\"20\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesNoControlCharactersThatEntitiesHide() {
        assertThat(Rendered.of("## a&#1;b&#x8;c&#xFFFF;d <i title='&#2;'>e</i> [f](/g '&#3;') `&#4;`")
                        .html())
                .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]")
                .contains("a\uFFFDb\uFFFDc\uFFFDd", "title=\"\uFFFD\"", "&amp;#4;");
    }

    @ParameterizedTest
    @CsvSource({
        "'*a <b>b* c</b>', '<p><em>a <b>b</b></em> c</p>'",
        "'**a <kbd>b** c</kbd>', '<p><strong>a <kbd>b</kbd></strong> c</p>'",
        "'~~a <b>b~~ c</b>', '<p><del>a <b>b</b></del> c</p>'",
        "'[a <b>b](/c) d</b>', '<p><a href=\"/c\">a <b>b</b></a> d</p>'"
    })
    void endsWithWhatItStandsIn(String text, String html) {
        var rendered = Rendered.of(text);
        assertThat(rendered.html()).isEqualTo(html + "\n");
        assertThat(rendered.document().problems()).extracting(Problem::rule).containsOnly("html/unbalanced");
    }
}
