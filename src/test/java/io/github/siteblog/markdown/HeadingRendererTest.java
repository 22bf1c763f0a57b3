package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.model.Heading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRendererTest {

    private static String heading(int level, String id, String html) {
        return "<h%1$s id=\"%2$s\">%3$s <a class=\"heading-anchor\" href=\"#%2$s\" aria-label=\"Link to this section\">#</a></h%1$s>"
                .formatted(level, id, html);
    }

    private static void assertHeadings(String text, Heading... headings) {
        assertThat(Rendered.of(text).document().outline().headings()).containsExactly(headings);
    }

    @Test
    void linksToItself() {
        Rendered.of("## The title")
                .thenHtml(heading(2, "the-title", "The title"))
                .thenProblems();
    }

    @Test
    void keepsItsMarkupButNotInItsId() {
        Rendered.of("## A *b* `c` [d](/e) ~~f~~")
                .thenHtml(heading(2, "a-b-c-d-f", "A <em>b</em> <code>c</code> <a href=\"/e\">d</a> <del>f</del>"));
    }

    @Test
    void standsBelowTheTitleOfThePage() {
        Rendered.of("# A", "## B", "###### C", "# D")
                .thenHtml(heading(2, "a", "A"), heading(3, "b", "B"), heading(6, "c", "C"), heading(2, "d", "D"));
    }

    @Test
    void keepsItsLevelWhereNoneIsTheFirst() {
        Rendered.of("### A", "###### B").thenHtml(heading(3, "a", "A"), heading(6, "b", "B"));
    }

    @Test
    void standsBelowTheTitleWhenTheFirstIsInsideAQuote() {
        Rendered.of("## A", "> B", "> ===")
                .thenHtml(heading(3, "a", "A"), "<blockquote>", heading(2, "b", "B"), "</blockquote>");
    }

    @Test
    void isListed() {
        assertHeadings(
                "## A *b*\n\n### `c` &amp; d\n\ne\nf\n---\n",
                new Heading(2, "a-b", "A b"),
                new Heading(3, "c--d", "c & d"),
                new Heading(2, "e-f", "e f"));
    }

    @Test
    void isListedWithItsPlace() {
        assertThat(Rendered.of("a", "", "> - ## B", ">", ">   C", ">   ===")
                        .document()
                        .outline()
                        .sections())
                .extracting(section -> section.heading().id() + " " + section.location())
                .containsExactly("b p.md:3:5", "c p.md:5:5");
    }

    @Test
    void leavesPicturesOutOfItsId() {
        assertHeadings("## ![A logo](/l.png) B", new Heading(2, "-b", " B"));
    }

    @Test
    void numbersTheIdsOfRepeats() {
        Rendered.of("## A", "## A").thenHtml(heading(2, "a", "A"), heading(2, "a-1", "A"));
    }

    @Test
    void canBeEmpty() {
        Rendered.of("##").thenHtml(heading(2, "section", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## \" onclick=x",
                "## a\" onclick=\"x",
                "## \"><img src=x onerror=alert(1)>",
                "## <b id=x onclick=y>z</b>",
                "## `\"><script>`",
                "## &quot;&gt;&lt;script&gt;",
                "## a' b=\"c"
            })
    void cannotBreakOutOfItsId(String text) {
        var id = Jsoup.parseBodyFragment(Rendered.of(text).html()).selectFirst("h2");
        assertThat(id.id()).matches("[a-z0-9-]+");
        assertThat(id.attributesSize()).isEqualTo(1);
        assertThat(id.selectFirst(".heading-anchor").attr("href")).isEqualTo("#" + id.id());
    }
}
