package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.HtmlPolicy.Mode;
import io.github.siteblog.model.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Headings that are written as HTML. */
class RawHeadingsTest {

    private static final String LINK =
            " <a class=\"heading-anchor\" href=\"#%s\" aria-label=\"Link to this section\">#</a>";

    private static String link(String id) {
        return LINK.formatted(id);
    }

    private static List<Heading> headings(Rendered text) {
        return text.document().outline().headings();
    }

    @Test
    void haveAnIdAndALinkLikeThoseOfMarkdown() {
        var text = Rendered.of("<h2>A <b>b</b> &amp; c</h2>")
                .thenHtml("<h2 id=\"a-b--c\">A <b>b</b> &amp; c" + link("a-b--c") + "</h2>")
                .thenProblems();
        assertThat(headings(text)).containsExactly(new Heading(2, "a-b--c", "A b & c"));
        assertThat(text.document().ids()).containsExactly("a-b--c");
    }

    @Test
    void keepTheIdThatTheirWriterGaveThem() {
        var text = Rendered.of("<h2 id=\"b\" align=\"left\">A</h2>");
        assertThat(text.html()).contains("<h2 id=\"b\" align=\"left\">A" + link("b") + "</h2>");
        assertThat(headings(text)).containsExactly(new Heading(2, "b", "A"));
    }

    @Test
    void areNumberedWithThoseOfMarkdownInTheOrderOfTheText() {
        var text = Rendered.of("## A", "", "<h3>A</h3>", "", "## A", "", "<h2 id=\"b\">A</h2>", "", "## B");
        assertThat(headings(text))
                .containsExactly(
                        new Heading(2, "a", "A"),
                        new Heading(3, "a-1", "A"),
                        new Heading(2, "a-2", "A"),
                        new Heading(2, "b", "A"),
                        new Heading(2, "b-1", "B"));
    }

    @Test
    void areListedWithTheirPlaces() {
        var text = Rendered.of("a", "", "<div>", "  <h2>B</h2>", "</div>", "", "## C");
        assertThat(text.document().outline().sections())
                .extracting(section -> section.heading().id() + " " + section.location() + " " + section.isHtml())
                .containsExactly("b p.md:4:3 true", "c p.md:7:1 false");
    }

    @Test
    void mayHoldMarkdownInMdx() {
        var text = Rendered.mdx("<h2 className=\"x\">", "  A *b*[^1] $c$", "</h2>", "", "[^1]: D");
        assertThat(headings(text)).containsExactly(new Heading(2, "a-b-c", "A b c"));
    }

    @Test
    void goDownALevelWithTheOthers() {
        Rendered.of("# A", "", "<h2>B</h2>", "", "<h6>C</h6>")
                .thenHtml(
                        "<h2 id=\"a\">A" + link("a") + "</h2>",
                        "<h3 id=\"b\">B" + link("b") + "</h3>",
                        "<h6 id=\"c\">C" + link("c") + "</h6>");
        Rendered.of("## A", "", "<h1>B</h1>")
                .thenHtml("<h3 id=\"a\">A" + link("a") + "</h3>", "<h2 id=\"b\">B" + link("b") + "</h2>");
    }

    @Test
    void areNamedInProblemsAsTheyAreWritten() {
        Rendered.of("# A", "", "<h2>B", "", "> </h3>")
                .thenProblems(
                        "p.md:3:1: error: The element <h2> is never closed. Write </h2> where it ends. [html/unbalanced]",
                        "p.md:5:3: error: The end tag </h3> closes nothing. Delete it, or write the start tag before it."
                                + " [html/unbalanced]");
    }

    @Test
    void moveThePicturesInThem() {
        var document = Rendered.of("<h2><img src=\"/a.png\" alt=\"B\"> C</h2>", "", "![d](/e.png)")
                .document();
        assertThat(document.pictures())
                .extracting(picture -> document.html().substring(picture.offset() - 10, picture.offset() + 1))
                .containsExactly("g\" alt=\"B\">", "g\" alt=\"d\">");
    }

    @Test
    void withoutTextAreNoneToLinkTo() {
        var text = Rendered.of("<h2><img src=\"/a.png\" alt=\"B\"></h2>")
                .thenHtml("<h2><img src=\"/a.png\" alt=\"B\"></h2>");
        assertThat(headings(text)).isEmpty();
    }

    @Test
    void haveNoLinkInALink() {
        Rendered.of("<a href=\"/b/\"><h2>A</h2></a>").thenHtml("<p><a href=\"/b/\"><h2 id=\"a\">A</h2></a></p>");
        assertThat(Rendered.of("<div><a href=\"/b/\">", "", "## A", "", "</a></div>")
                        .html())
                .contains("<h2 id=\"a\">A</h2>");
    }

    @Test
    void ofTrustedHtmlStayAsTheyAre() {
        Rendered.of(Mode.TRUSTED, "<h2>A</h2>").thenHtml("<h2>A</h2>");
    }

    @Test
    void cannotBreakOutOfTheirId() {
        Rendered.of("<h2>\" onclick=x &lt;script&gt;</h2>")
                .thenHtml(
                        "<h2 id=\"-onclickx-script\">\" onclick=x &lt;script&gt;" + link("-onclickx-script") + "</h2>");
    }

    /** Each was read again with every one around it: 3,000 took two minutes. */
    @Test
    @Timeout(20)
    void areNoneInsideAnother() {
        var text = Rendered.of("<h2>A <h3>B</h3></h2>");
        assertThat(headings(text)).containsExactly(new Heading(2, "a-b", "A B"));
        assertThat(headings(Rendered.of("<h2>a ".repeat(3_000)))).hasSize(1);
    }
}
