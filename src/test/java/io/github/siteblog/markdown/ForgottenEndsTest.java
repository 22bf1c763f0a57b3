package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ForgottenEndsTest {

    private static final String ANCHOR =
            " <a class=\"heading-anchor\" href=\"#b\" aria-label=\"Link to this section\">#</a></h2>";

    private static Rendered assertHtml(String text, String html) {
        var rendered = Rendered.of(text);
        assertThat(rendered.html().strip().replace(ANCHOR, "</h2>")).isEqualTo(html);
        return rendered;
    }

    private static String neverClosed(int line, String name) {
        return "p.md:%s:1: error: The element <%s> is never closed. Write </%s> where it ends. [html/unbalanced]"
                .formatted(line, name, name);
    }

    @Test
    void standBeforeTheNextHeading() {
        assertHtml(
                        "<div class=row>\n\na\n\n## B\n\n<div class=row>\n\nb",
                        "<div class=\"row\">\n<p>a</p>\n</div>\n<h2 id=\"b\">B</h2>\n<div class=\"row\">\n<p>b</p>\n</div>")
                .thenProblems(neverClosed(1, "div"), neverClosed(7, "div"));
    }

    @Test
    void areThatOfTheInnermostElement() {
        assertHtml(
                        "<section>\n\n<div>\n\na\n\n## B",
                        "<section>\n<div>\n<p>a</p>\n</div>\n<h2 id=\"b\">B</h2>\n</section>")
                .thenProblems(neverClosed(1, "section"), neverClosed(3, "div"));
    }

    @Test
    void areNoneWhereTheElementIsClosed() {
        assertHtml("<div>\n\na\n\n## B\n\n</div>", "<div>\n<p>a</p>\n<h2 id=\"b\">B</h2>\n</div>")
                .thenProblems();
        assertHtml("<div>\n\na\n\n## B\n\nc</div>", "<div>\n<p>a</p>\n<h2 id=\"b\">B</h2>\n<p>c</div></p>")
                .thenProblems();
    }

    @Test
    void areNoneWhereAnElementInsideIsClosedLater() {
        assertHtml("<section>\n\n<div>\n\n## B\n\n</div>", "<section>\n<div>\n<h2 id=\"b\">B</h2>\n</div>\n</section>")
                .thenProblems(neverClosed(1, "section"));
    }

    @Test
    void areNoneWhereAnotherTagStandsBefore() {
        assertHtml("<p></p><div>\n\na\n\n## B", "<p></p><div>\n<p>a</p>\n<h2 id=\"b\">B</h2>\n</div>");
    }

    @Test
    void areNoneOfVoidElements() {
        assertHtml("<div>\n\n<hr>\n\n## B\n\n</div>", "<div>\n<hr>\n<h2 id=\"b\">B</h2>\n</div>")
                .thenProblems();
    }

    @Test
    @Timeout(5)
    void areFoundInTime() {
        var text = "<b>".repeat(10_000) + "\n\n" + "</i>".repeat(10_000) + "\n\n## A".repeat(1000);
        assertThat(Rendered.inABuild("<div>" + text).html()).isNotEmpty();
    }
}
