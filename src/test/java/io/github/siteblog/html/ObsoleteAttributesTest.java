package io.github.siteblog.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObsoleteAttributesTest {

    @ParameterizedTest
    @CsvSource({
        "220px, Write width=\"220\".",
        "296pt, Write width=\"296\".",
        "10.5, Write width=\"10\".",
        "65%, Write style=\"width: 65%\".",
        "2.5em, Write style=\"width: 2.5em\".",
        "auto, 'Write a number, or leave it out.'",
        "'', 'Write a number, or leave it out.'",
        "-1, 'Write a number, or leave it out.'",
    })
    void aSizeIsAWholeNumber(String size, String hint) {
        Filtered.of("<img alt=\"\" width=\"%s\">".formatted(size))
                .thenProblems(
                        "p.md:1:20: warning: The width of <img> is '%s', which is no whole number of pixels. %s [html/size]"
                                .formatted(size, hint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt=\"\" width=\"220\" height=0>",
                "<table width=\"100%\"><tr><td height=\"2em\"></table>",
                "<hr width=\"50%\">",
                "<img alt=\"\" width={220}>"
            })
    void otherSizesAreNoneOfItsBusiness(String html) {
        Filtered.of(html).thenProblems();
    }

    @Test
    void heightsAndFilmsToo() {
        Filtered.of("<video height='50%'></video>")
                .thenProblems("p.md:1:16: warning: The height of <video> is '50%', which is no whole number of pixels."
                        + " Write style=\"height: 50%\". [html/size]");
    }

    @Test
    void wordsCannotBeAligned() {
        Filtered.of("<i align=\"center\">a</i>")
                .thenHtml("<i align=\"center\">a</i>")
                .thenProblems("p.md:1:11: warning: The attribute 'align' does nothing to <i>."
                        + " Put a style with text-align on the block around it. [html/obsolete]");
    }

    @Test
    void paragraphsCan() {
        Filtered.of("<p align=\"center\">a</p>").thenProblems();
    }
}
