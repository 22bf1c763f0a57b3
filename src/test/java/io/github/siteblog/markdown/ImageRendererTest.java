package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageRendererTest {

    private static String image(String attributes) {
        return "<img " + attributes + ">";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "![a](/b.png)|src=\"/b.png\" alt=\"a\"",
                "![](/b.png)|src=\"/b.png\" alt=\"\"",
                "![a](/b.png \"\")|src=\"/b.png\" alt=\"a\"",
                "![a](/b.png \"c\")|src=\"/b.png\" alt=\"a\" title=\"c\"",
                "![*a* `b` [c](/d)](/b.png)|src=\"/b.png\" alt=\"a b c\"",
                "![<b>a</b>](/b.png)|src=\"/b.png\" alt=\"a\"",
                "![\" onerror=\"x](/b.png)|src=\"/b.png\" alt=\"&quot; onerror=&quot;x\"",
                "![a](/b.png\"onerror=\"x)|src=\"/b.png%22onerror=%22x\" alt=\"a\"",
                "![a](/b.png '\" onerror=\"x')|src=\"/b.png\" alt=\"a\" title=\"&quot; onerror=&quot;x\"",
                "![a](https://example.com/b.png)|src=\"/b.png\" alt=\"a\"",
                "![a](data:image/png;base64,AAAA)|src=\"data:image/png;base64,AAAA\" alt=\"a\"",
            })
    void areWritten(String text, String attributes) {
        Rendered.of("x " + text).thenHtml("<p>x " + image(attributes) + "</p>").thenProblems();
    }

    @Test
    void haveTheLinesOfTheirAlternativeTextInOne() {
        Rendered.of("![a", "b](/c.png)").thenHtml("<p>" + image("src=\"/c.png\" alt=\"a b\"") + "</p>");
    }

    @Test
    void stayAsTheirTextWhenTheirUrlIsRefused() {
        Rendered.of("a ![<b>](javascript:alert(1))")
                .thenHtml("<p>a </p>")
                .thenProblems("p.md:1:10: error: The URL has the scheme 'javascript'."
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
        Rendered.of("![1 < 2](data:image/svg+xml,x)")
                .thenHtml("<p>1 &lt; 2</p>")
                .thenProblems("p.md:1:10: error: The URL has the scheme 'data'."
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @Test
    void areListedWithTheirTextAndPlaces() {
        assertThat(Rendered.of("![a](/b.png)", "- ![ ](</c.png>)", "- ![d]", "", "[d]: /e.png")
                        .document()
                        .urls())
                .extracting(use ->
                        use.kind() + " " + use.url() + " " + use.text() + " " + use.location() + " " + use.element())
                .containsExactly(
                        "IMAGE /b.png a p.md:1:6 p.md:1:1",
                        "IMAGE /c.png null p.md:2:9 p.md:2:3",
                        "IMAGE /e.png d p.md:5:6 p.md:3:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"![a](/b.png)", "c\n\n> ![a](/b.png) d", "| ![a](/b.png) |\n|--|", "x[^1]\n\n[^1]: ![a](/b.png)"
            })
    void noteWhereMoreAboutThemBelongs(String text) {
        var document = Rendered.of(text).document();
        assertThat(document.pictures())
                .extracting(Document.Picture::attributes)
                .containsExactly(Map.of("src", "/b.png"));
        assertThat(document.html().substring(0, document.pictures().get(0).offset()))
                .endsWith("<img src=\"/b.png\" alt=\"a\"");
    }
}
