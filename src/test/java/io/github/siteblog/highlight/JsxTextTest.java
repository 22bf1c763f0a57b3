package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsxTextTest {

    private final Highlighter highlighter = Highlighter.standard();

    @Test
    void textBetweenTagsIsNoCode() {
        assertThat(html("<p>if it's for you</p>"))
                .contains("<span class=\"token plain-text\">if it's for you</span>")
                .doesNotContain("keyword");
    }

    @Test
    void whatIsInBracesBetweenTagsIsCode() {
        assertThat(html("<p>if {a ? this : 1} for</p>"))
                .contains("<span class=\"token plain-text\">if </span>")
                .contains("<span class=\"token keyword\">this</span>")
                .contains("<span class=\"token plain-text\"> for</span>");
    }

    @Test
    void whatFollowsTheEndTagIsCode() {
        assertThat(html("<a><b/>if</a>; return <></>"))
                .contains("<span class=\"token plain-text\">if</span>")
                .contains("<span class=\"token keyword\">return</span>");
    }

    private String html(String code) {
        return highlighter.highlight(code, "jsx").html();
    }
}
