package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {

    private static Dialect of(String body) {
        return Dialect.of(body, Set.of("Callout", "CH.Code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style={{color: 'red'}}>",
                "<td colSpan={2}>",
                "<p\n  className=\"x\">",
                "a {/* comment */} b",
                "<Callout>",
                "<Callout\n type='x'>",
                "text <CH.Code/>",
                "```\n{/* x */}\n```\n{/* y */}",
            })
    void isMdxWhereJsxIsUsed(String body) {
        assertThat(of(body)).isEqualTo(Dialect.MDX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text {x} and <b>bold</b>",
                "<div class=\"x\" style=\"color: red\">",
                "Array<Callouts> and <T>",
                "`<Callout>`",
                "```jsx\n<div className=\"x\">{/* c */}</div>\n```",
                "- item\n\n  ~~~\n  <Callout>\n  ~~~",
                "````\n```\n<Callout>\n```\n````",
                "```\n<Callout>",
            })
    void isMarkdownOtherwise(String body) {
        assertThat(of(body)).isEqualTo(Dialect.MARKDOWN);
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(strings = {"```x\n", "`", "<a ", "<a x=", "{", "<A", "~~~\n<A", "- ", "> ", "<a className", "\n"})
    void isFoundInTime(String repeated) {
        assertThat(of("<" + repeated.repeat(200_000))).isNotNull();
    }

    @Test
    void hasAWord() {
        assertThat(Dialect.of("mdx")).contains(Dialect.MDX);
        assertThat(Dialect.of("MDX")).isEmpty();
    }
}
