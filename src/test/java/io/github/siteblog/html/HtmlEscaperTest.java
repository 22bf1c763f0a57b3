package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEscaperTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"&, &amp;", "<, &lt;", ">, &gt;", "\", &quot;", "', '", "&lt;, &amp;lt;", "a b, a b", "``, ``"})
    void escapesWhatHtmlReadsAsMarkup(String text, String html) {
        assertThat(HtmlEscaper.escape(text)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onclick='x",
                "&#60;b&#62;",
                "a\n\tb"
            })
    void givesBackTheSameTextInABrowser(String text) {
        var body = Jsoup.parse("<p title=\"%1$s\"></p><pre>%1$s</pre>".formatted(HtmlEscaper.escape(text)))
                .body();
        assertThat(body.select("*")).extracting(Element::tagName).containsExactly("body", "p", "pre");
        assertThat(body.selectFirst("p").attr("title")).isEqualTo(text);
        assertThat(body.selectFirst("p").attributesSize()).isEqualTo(1);
        assertThat(body.selectFirst("pre").wholeText()).isEqualTo(text);
    }

    @Test
    void keepsEmojiWhole() {
        assertThat(HtmlEscaper.escape("\uD83D\uDE00<")).isEqualTo("\uD83D\uDE00&lt;");
    }
}
