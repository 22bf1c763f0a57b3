package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.mdx.MdxExtension;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    private static Node paragraph(String markdown) {
        return Parser.builder()
                .extensions(Markdown.extensions())
                .build()
                .parse(markdown)
                .getFirstChild();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a *b* **c** `d` ~~e~~|a b c d e",
                "[a](/b \"c\")|a",
                "a <b>c</b>|a c",
                "a&amp;b \\* &#x41;|a&b * A",
                "a ![b](/c) d|a  d",
                "[![b](/c)](/d)|^^",
            })
    void hasNoMarkupAndNoPictures(String markdown, String text) {
        assertThat(PlainText.of(paragraph(markdown))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"a ![b *c*](/d) e|a b c e", "[![b](/c)](/d)|b", "![](/c)|^^", "![a ![b](/c)](/d)|a b"})
    void canHaveTheTextsOfPictures(String markdown, String text) {
        assertThat(PlainText.withPictures(paragraph(markdown))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"{'a'} {2},a 2", "a {/* b */} c,a  c", "a {b + c},a {b + c}", "a { b,a { b"})
    void hasWhatBracesShow(String mdx, String text) {
        var paragraph = Parser.builder()
                .extensions(List.of(MdxExtension.create()))
                .build()
                .parse(mdx)
                .getFirstChild();
        assertThat(PlainText.of(paragraph)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb'", "'a  \nb'", "'a\\\nb'"})
    void readsLineEndsAsBlanks(String markdown) {
        assertThat(PlainText.of(paragraph(markdown))).isEqualTo("a b");
    }
}
