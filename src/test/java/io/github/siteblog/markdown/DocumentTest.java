package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.HtmlPolicy.Mode;
import io.github.siteblog.model.Image;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static String body(String... lines) {
        return Rendered.of(lines)
                .document()
                .body(new PictureTags(DocumentTest::file, "50vw", 0))
                .html()
                .toString();
    }

    private static Optional<Image> file(String url) {
        return url.endsWith(".png") ? Optional.of(new Image(url, "", 640, 480, List.of())) : Optional.empty();
    }

    @Test
    void completesTheTagsOfPictures() {
        var more = "width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"";
        assertThat(body("![x](/a.png) and ![y](/b.png)"))
                .isEqualTo("<p><img src=\"/a.png\" alt=\"x\" %s> and <img src=\"/b.png\" alt=\"y\" %s></p>\n"
                        .formatted(more, more));
        assertThat(body("<p>\n<img src=\"/a.png\" alt=\"x\">\n</p>", "", "a <img src=/b.png alt=y> b"))
                .isEqualTo(
                        "<p>\n<img src=\"/a.png\" alt=\"x\" %s>\n</p>\n<p>a <img src=\"/b.png\" alt=\"y\" %s> b</p>\n"
                                .formatted(more, more));
    }

    @Test
    void asksForAPictureAsThePageLinksToIt() {
        assertThat(body("![x](https://example.com/a.png)"))
                .isEqualTo("<p><img src=\"/a.png\" alt=\"x\" width=\"640\" height=\"480\""
                        + " loading=\"lazy\" decoding=\"async\"></p>\n");
    }

    @Test
    void completesPicturesInFootnotesAndTables() {
        assertThat(body("x[^1] ![x](/a.png)", "", "[^1]: ![y](/b.png)", "", "| ![z](/a.png) |", "|---|"))
                .contains("alt=\"x\" width=\"640\"")
                .contains("alt=\"y\" width=\"640\"")
                .contains("alt=\"z\" width=\"640\"");
    }

    @Test
    void leavesTrustedHtmlAlone() {
        assertThat(Rendered.of(Mode.TRUSTED, "<img src=/a.png>", "", "![x](/b.png)")
                        .document()
                        .body(new PictureTags(DocumentTest::file, "50vw", 0))
                        .html()
                        .toString())
                .isEqualTo("<img src=/a.png>\n<p><img src=\"/b.png\" alt=\"x\" width=\"640\" height=\"480\""
                        + " loading=\"lazy\" decoding=\"async\"></p>\n");
    }

    @Test
    void knowsItsIds() {
        assertThat(Rendered.of(
                                "## A b",
                                "<a id=\"c\"></a> <a name='d&amp;e'></a> `<a id=\"f\">` \\<a id=\"g\">",
                                "",
                                "h[^1]",
                                "",
                                "[^1]: i")
                        .document()
                        .ids())
                .containsExactlyInAnyOrder("a-b", "c", "d&e", "fn-1", "fnref-1");
    }

    @Test
    void knowsHeadingsAndReadingTime() {
        var body = Rendered.of("## A", "b c d").document().body(new PictureTags(url -> Optional.empty(), "50vw", 0));
        assertThat(body.headings()).extracting("id").containsExactly("a");
        assertThat(body.reading().words()).isEqualTo(4);
    }

    @Test
    void listsItsCodeBlocks() {
        assertThat(Rendered.of("```java x", "a", "b", "```", "", "> ~~~", "> ~~~", "", "    c")
                        .document()
                        .outline()
                        .codeBlocks())
                .extracting(code ->
                        "%s|%s|%s|%s".formatted(code.language(), code.isIndented(), code.firstLine(), code.location()))
                .containsExactly("java|false|a|p.md:1:1", "|false||p.md:6:3", "|true|c|p.md:9:1");
    }
}
