package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownFencesTest {

    private final Highlighter highlighter = Highlighter.standard();

    @Test
    void aFenceIsHighlightedInItsLanguage() {
        assertThat(html("```java\nint x;\n```\n"))
                .contains("<span class=\"token code-block language-java\"><span class=\"token keyword\">int</span> x");
    }

    @Test
    void aFenceMayHoldMarkdown() {
        assertThat(html("```md\n*a*\n```\n")).contains("code-block language-md\"><span class=\"token italic\">");
    }

    @Test
    void signsInTheNameOfALanguageAreSpelledOut() {
        assertThat(html("```c++ title\nint x;\n```\n")).contains("code-block language-cpp\"><span");
        assertThat(html("```C#\nint x;\n```\n")).contains("code-block language-csharp\"><span");
    }

    @Test
    void aFenceInAnUnknownLanguageIsText() {
        assertThat(html("```klingon\na < b\n```\n")).contains("code-block language-klingon\">a &lt; b</span>");
        assertThat(html("```\na < b\n```\n")).doesNotContain("language-");
    }

    private String html(String code) {
        return highlighter.highlight(code, "markdown").html();
    }
}
