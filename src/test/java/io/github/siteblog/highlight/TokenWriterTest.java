package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenWriterTest {

    @Test
    void escapesWhatPrismEscapesAndKeepsHardBlanks() {
        assertThat(TokenWriter.encode("a<b> & \"c\"\u00a0'd'")).isEqualTo("a&lt;b> &amp; \"c\"\u00a0'd'");
    }

    @Test
    void aTokenIsASpanWithItsClasses() {
        var inner = new Token("number", "number", "1<2", null);
        var outer = new Token("call", "call function", "f1<2", List.of(Token.text("f"), inner));

        assertThat(TokenWriter.html(List.of(Token.text("& "), outer)))
                .isEqualTo(
                        "&amp; <span class=\"token call function\">f<span class=\"token number\">1&lt;2</span></span>");
    }

    @Test
    void anEntityTellsItsCharacter() {
        assertThat(TokenWriter.html(List.of(new Token("entity", "entity", "&copy;", null))))
                .isEqualTo("<span class=\"token entity\" title=\"&copy;\">&amp;copy;</span>");
        assertThat(TokenWriter.html(List.of(new Token("entity", "entity", "\"&&", null))))
                .isEqualTo("<span class=\"token entity\" title=\"&quot;&&amp;\">\"&amp;&amp;</span>");
    }
}
