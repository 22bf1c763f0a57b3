package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    private final Highlighter highlighter = Highlighter.standard();

    @Test
    void codeIsHighlighted() {
        var highlighted = highlighter.highlight("int x = a < 1; // é & so on\n", "java");

        assertThat(highlighted.html())
                .isEqualTo(
                        "<span class=\"token keyword\">int</span> x <span class=\"token operator\">=</span> a"
                                + " <span class=\"token operator\">&lt;</span> <span class=\"token number\">1</span>"
                                + "<span class=\"token punctuation\">;</span> <span class=\"token comment\">// é &amp; so on</span>\n");
        assertThat(highlighted.outcome()).isEqualTo(Outcome.HIGHLIGHTED);
        assertThat(highlighted.fellBack()).isFalse();
    }

    @Test
    void aLanguageMayGoByAnyOfItsNames() {
        assertThat(highlighter.knows("PY3")).isTrue();
        assertThat(highlighter.highlight("def f(): pass", "PY3"))
                .isEqualTo(highlighter.highlight("def f(): pass", "python"));
        assertThat(highlighter.languages()).contains("python", "py", "text");
    }

    @Test
    void plainTextIsALanguage() {
        var text = "if a < b & c\n".repeat(10_000);

        assertThat(highlighter.knows("text")).isTrue();
        assertThat(highlighter.highlight(text, "text"))
                .isEqualTo(new Highlighted(TokenWriter.encode(text), Outcome.HIGHLIGHTED));
    }

    @Test
    void codeInAnUnknownLanguageIsText() {
        var highlighted = highlighter.highlight("if a < b", "pythno");

        assertThat(highlighter.knows("pythno")).isFalse();
        assertThat(highlighted).isEqualTo(new Highlighted("if a &lt; b", Outcome.UNKNOWN_LANGUAGE));
        assertThat(highlighted.fellBack()).isFalse();
    }

    @Test
    void noCodeIsNothing() {
        assertThat(highlighter.highlight("", "java").html()).isEmpty();
    }

    @Test
    void manyThreadsMayUseIt() {
        var html = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> highlighter.highlight("<b style='color: red'>" + i % 2, "html"))
                .map(Highlighted::html)
                .collect(Collectors.toSet());

        assertThat(html).hasSize(2);
    }
}
