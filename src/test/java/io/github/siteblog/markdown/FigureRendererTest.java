package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureRendererTest {

    private static final String FIGURE =
            "<figure><img src=\"/b.png\" alt=\"a\"><figcaption>c &amp; &lt;d&gt;</figcaption></figure>";

    @Test
    void showTheTitleOfAPictureThatStandsAlone() {
        Rendered.of("x", "", "![a](/b.png \"c & <d>\")", "", "y").thenHtml("<p>x</p>", FIGURE, "<p>y</p>");
        Rendered.of("![a][b]", "", "[b]: /b.png 'c & <d>'").thenHtml(FIGURE);
    }

    @Test
    void keepTheLinkAroundAPicture() {
        Rendered.of("[![a](/b.png \"c\")](/d/ \"e\")")
                .thenHtml("<figure><a href=\"/d/\" title=\"e\"><img src=\"/b.png\" alt=\"a\"></a>"
                        + "<figcaption>c</figcaption></figure>");
    }

    @Test
    void standInListsQuotesAndFootnotes() {
        Rendered.of("- ![a](/b.png \"c & <d>\")", "- x")
                .thenHtml("<ul>", "<li>", FIGURE, "</li>", "<li>x</li>", "</ul>");
        Rendered.of("> ![a](/b.png \"c & <d>\")").thenHtml("<blockquote>", FIGURE, "</blockquote>");
        assertThat(Rendered.of("x[^1]", "", "[^1]: ![a](/b.png \"c & <d>\")").html())
                .contains(FIGURE)
                .containsOnlyOnce("↩");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](/b.png)",
                "![a](/b.png \"\")",
                "![a](/b.png \" \")",
                "[![a](/b.png)](/d/ \"e\")",
                "![a](/b.png \"c\") d",
                "![a](/b.png \"c\") ![a](/b.png \"c\")",
                "![a](/b.png \"c\")<br>",
                "*![a](/b.png \"c\")*",
                "[d ![a](/b.png \"c\")](/d/)",
                "## ![a](/b.png \"c\")",
                "| ![a](/b.png \"c\") |\n|--|"
            })
    void areNotMadeOfAnythingElse(String text) {
        assertThat(Rendered.of(text).html()).doesNotContain("<figure>").contains("<img");
    }

    @Test
    void areNotMadeWhereTheHtmlAroundThemHasNoRoom() {
        Rendered.of("<figure>", "", "![a](/b.png \"c\")", "", "<figcaption>d</figcaption>", "</figure>")
                .thenHtml(
                        "<figure>",
                        "<p><img src=\"/b.png\" alt=\"a\" title=\"c\"></p>",
                        "<figcaption>d</figcaption>",
                        "</figure>");
        assertThat(Rendered.of("<details><summary>", "", "![a](/b.png \"c\")", "", "</summary></details>")
                        .html())
                .doesNotContain("<figure>");
        assertThat(Rendered.of("<div>", "", "![a](/b.png \"c\")", "", "</div>").html())
                .contains("<figure>");
    }

    @Test
    void keepTheirCaptionWhenTheUrlOfThePictureIsRefused() {
        assertThat(Rendered.of("![a](javascript:x \"c\")").html())
                .isEqualTo("<figure>a<figcaption>c</figcaption></figure>\n");
    }

    @Test
    void areListedAsPicturesOfTheText() {
        var document = Rendered.of("![a](/b.png \"c\")").document();
        assertThat(document.urls())
                .extracting(use -> use.url() + " " + use.text() + " " + use.location())
                .containsExactly("/b.png a p.md:1:6");
        assertThat(document.problems()).isEmpty();
    }
}
