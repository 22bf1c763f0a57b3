package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.image.ImageSize;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Map<String, ImageSize> SIZES =
            Map.of("/a.png", new ImageSize(640, 480), "/b.png", new ImageSize(1, 2));

    private static String body(String... lines) {
        return Rendered.of(lines)
                .document()
                .body(url -> Optional.ofNullable(SIZES.get(url)))
                .html();
    }

    @Test
    void givesPicturesTheirSize() {
        assertThat(body("![x](/a.png) and ![y](/b.png)"))
                .isEqualTo(
                        "<p><img src=\"/a.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\" width=\"640\" height=\"480\">"
                                + " and <img src=\"/b.png\" alt=\"y\" loading=\"lazy\" decoding=\"async\" width=\"1\" height=\"2\"></p>\n");
    }

    @Test
    void givesPicturesInHtmlTheirSize() {
        assertThat(body("<p>\n<img src=\"/a.png\" alt=\"x\">\n</p>", "", "a <img src=/b.png alt=y> b"))
                .isEqualTo("<p>\n<img src=\"/a.png\" alt=\"x\" loading=\"lazy\" width=\"640\" height=\"480\">\n</p>\n"
                        + "<p>a <img src=\"/b.png\" alt=\"y\" loading=\"lazy\" width=\"1\" height=\"2\"> b</p>\n");
    }

    @Test
    void givesTheSizeOfThePictureAsThePageLinksToIt() {
        assertThat(body("![x](https://example.com/a.png)")).contains("src=\"/a.png\"", "width=\"640\" height=\"480\"");
    }

    @Test
    void leavesPicturesWithoutASizeAlone() {
        assertThat(body("![x](/unknown.png)", "", "<img src=/a.png alt=y width=9>"))
                .isEqualTo("<p><img src=\"/unknown.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"></p>\n"
                        + "<img src=\"/a.png\" alt=\"y\" width=\"9\" loading=\"lazy\">\n");
    }

    @Test
    void givesPicturesInFootnotesAndTablesTheirSize() {
        assertThat(body("x[^1] ![x](/a.png)", "", "[^1]: ![y](/b.png)", "", "| ![z](/a.png) |", "|---|"))
                .contains("alt=\"x\" loading=\"lazy\" decoding=\"async\" width=\"640\"")
                .contains("alt=\"y\" loading=\"lazy\" decoding=\"async\" width=\"1\"")
                .contains("alt=\"z\" loading=\"lazy\" decoding=\"async\" width=\"640\"");
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
        var body = Rendered.of("## A", "b c d").document().body(url -> Optional.empty());
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
