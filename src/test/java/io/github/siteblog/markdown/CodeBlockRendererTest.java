package io.github.siteblog.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBlockRendererTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java | java",
                "Java | java",
                "c++ | c++",
                "c# | c#",
                "objective-c | objective-c",
                "asp.net | asp.net",
                "python title=\"a b\" | python",
                "python{1,3} | python",
                "python,ignore | python",
                "java\"><script>alert(1)</script> | javascriptalert1script",
                "java\" onclick=\"alert(1) | java",
                "java&quot;&gt; | java",
                "j\u00E4va | jva",
            })
    void carryTheirLanguageAsAClass(String info, String language) {
        Rendered.of("```" + info, "x", "```")
                .thenHtml("<pre tabindex=\"0\"><code class=\"language-%s\">x".formatted(language), "</code></pre>")
                .thenProblems();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "\u65E5\u672C", "{python}", "<>"})
    void haveNoClassWithoutALanguage(String info) {
        Rendered.of("~~~" + info, "x", "~~~").thenHtml("<pre tabindex=\"0\"><code>x", "</code></pre>");
    }

    @Test
    void showWhatTheyHoldAsItIs() {
        Rendered.of("```html", "<script>alert(1)</script> &amp; \"${x}\" <#if>", "", "\t{{y}} {/* z */}", "```")
                .thenHtml(
                        "<pre tabindex=\"0\"><code class=\"language-html\">&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &quot;${x}&quot; &lt;#if&gt;",
                        "",
                        "\t{{y}} {/* z */}",
                        "</code></pre>")
                .thenProblems();
    }

    @Test
    void canBeIndented() {
        Rendered.of("    <b>", "      c").thenHtml("<pre tabindex=\"0\"><code>&lt;b&gt;", "  c", "</code></pre>");
    }

    @Test
    void canBeEmptyOrWithoutAnEnd() {
        Rendered.of("```", "```").thenHtml("<pre tabindex=\"0\"><code></code></pre>");
        Rendered.of("```", "x").thenHtml("<pre tabindex=\"0\"><code>x", "</code></pre>");
    }

    @Test
    void canStandInAList() {
        Rendered.of("- a", "", "  ```java", "  x", "  ```")
                .thenHtml(
                        "<ul>",
                        "<li>",
                        "<p>a</p>",
                        "<pre tabindex=\"0\"><code class=\"language-java\">x",
                        "</code></pre>",
                        "</li>",
                        "</ul>");
    }
}
