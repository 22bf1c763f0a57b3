package io.github.siteblog.markdown;

import io.github.siteblog.highlight.Highlighter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBlockRendererTest {

    @Test
    void areHighlighted() {
        Rendered.of("```java", "int x = a < 1; // é & so on", "```")
                .thenHtml(
                        "<pre tabindex=\"0\"><code class=\"language-java\"><span class=\"token keyword\">int</span> x"
                                + " = a &lt;"
                                + " <span class=\"token number\">1</span>;"
                                + " <span class=\"token comment\">// é &amp; so on</span>",
                        "</code></pre>")
                .thenProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java | java",
                "Java | java",
                "c++ | c++",
                "c# | c#",
                "objective-c | objective-c",
                "{python} | python",
                "text | text",
                "Plain | plain",
                "none | none",
                "output | output",
            })
    void carryTheirLanguageAsAClass(String info, String language) {
        Rendered.of("```" + info, "x", "```")
                .thenHtml("<pre tabindex=\"0\"><code class=\"language-%s\">x".formatted(language), "</code></pre>")
                .thenProblems();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\t'"})
    void haveNoClassWithoutALanguage(String info) {
        Rendered.of("~~~" + info, "x = 1", "~~~")
                .thenHtml("<pre tabindex=\"0\"><code>x = 1", "</code></pre>")
                .thenProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "```pyhton              | 4 | pyhton  | Did you mean 'python'?                | ' class=\"language-pyhton\"'",
                "```   asp.net          | 7 | asp.net | Name it 'text' if it is not code.     | ' class=\"language-asp.net\"'",
                "```{figure}            | 5 | figure  | Name it 'text' if it is not code.     | ' class=\"language-figure\"'",
                "```jäva                | 4 | jäva    | Did you mean 'java'?                  | ' class=\"language-jva\"'",
                "```日本                 | 4 | 日本     | Name it 'text' if it is not code.     | ''",
                "```<>                  | 4 | <>      | Name it 'text' if it is not code.     | ''",
            })
    void areTextInAnUnknownLanguage(String fence, int column, String name, String hint, String attribute) {
        Rendered.of(fence, "x = 1 < 2", "```")
                .thenHtml("<pre tabindex=\"0\"><code%s>x = 1 &lt; 2".formatted(attribute), "</code></pre>")
                .thenProblems("p.md:1:%s: warning: The language '%s' cannot be highlighted. %s [code/unknown-language]"
                        .formatted(column, name, hint));
    }

    @Test
    void areReportedWhereTheyStandInTheFile() {
        Rendered.of("# A", "", "> - b", ">", ">   ~~~~ pyhton linenoes", ">   x", ">   ~~~~")
                .thenProblems(
                        "p.md:5:10: warning: The language 'pyhton' cannot be highlighted. Did you mean 'python'? [code/unknown-language]",
                        "p.md:5:17: warning: The option 'linenoes' of the code block is not known. Did you mean 'linenos'? [code/unknown-option]");
        Rendered.of("```py&#116;hon \\titel", "x", "```")
                .thenProblems(
                        "p.md:1:1: warning: The option '\\titel' of the code block is not known. Did you mean 'title'? [code/unknown-option]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java\"><script>alert(1)</script>",
                "java\" onclick=\"alert(1)",
                "java&quot;&gt;",
                "java [\" onclick=\"alert(1)",
            })
    void keepWhatStandsBehindTheFenceOutOfTheirTags(String info) {
        Rendered.of("```" + info, "x", "```")
                .thenHtml("<pre tabindex=\"0\"><code class=\"language-java\">x", "</code></pre>");
    }

    @Test
    void showWhatTheyHoldAsItIs() {
        Rendered.of("```", "<script>alert(1)</script> &amp; \"${x}\" <#if>", "", "\t{{y}} {/* z */}", "```")
                .thenHtml(
                        "<pre tabindex=\"0\"><code>&lt;script>alert(1)&lt;/script> &amp;amp; \"${x}\" &lt;#if>",
                        "",
                        "\t{{y}} {/* z */}",
                        "</code></pre>")
                .thenProblems();
    }

    @Test
    void canBeIndentedAndAreTextThen() {
        Rendered.of("    <b> = 1", "      int c")
                .thenHtml("<pre tabindex=\"0\"><code>&lt;b> = 1", "  int c", "</code></pre>");
    }

    @Test
    void canBeEmptyOrWithoutAnEnd() {
        Rendered.of("```", "```").thenHtml("<pre tabindex=\"0\"><code></code></pre>");
        Rendered.of("```py linenos", "```").thenHtml("<pre tabindex=\"0\"><code class=\"language-py\"></code></pre>");
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

    @Test
    void haveATitleAsTheCaptionOfAFigure() {
        Rendered.of("```text title=\"<b> & 'c'\"", "x", "```")
                .thenHtml(
                        "<figure class=\"code\">",
                        "<figcaption>&lt;b&gt; &amp; 'c'</figcaption>",
                        "<pre tabindex=\"0\"><code class=\"language-text\">x",
                        "</code></pre>",
                        "</figure>")
                .thenProblems();
    }

    @Test
    void carryTheirLabelAsAnAttribute() {
        Rendered.of("```text [\"Out\"]", "x", "```")
                .thenHtml(
                        "<pre tabindex=\"0\" data-label=\"&quot;Out&quot;\"><code class=\"language-text\">x",
                        "</code></pre>")
                .thenProblems();
    }

    @Test
    void markLines() {
        Rendered.of("```java {1,3-4}", "/* a", "", "", "b */", "```")
                .thenHtml(
                        "<pre tabindex=\"0\"><code class=\"language-java\">"
                                + "<mark class=\"line marked\"><span class=\"token comment\">/* a</span></mark>",
                        "",
                        "<mark class=\"line marked\"></mark>",
                        "<mark class=\"line marked\"><span class=\"token comment\">b */</span></mark>",
                        "</code></pre>")
                .thenProblems();
    }

    @Test
    void numberLines() {
        Rendered.of("```text start=9 {2}", "a", "b", "", "```")
                .thenHtml(
                        "<pre tabindex=\"0\"><code class=\"language-text\"><span class=\"line\" data-line=\"9\">a</span>",
                        "<mark class=\"line marked\" data-line=\"10\">b</mark>",
                        "<span class=\"line\" data-line=\"11\"></span>",
                        "</code></pre>")
                .thenProblems();
    }

    @Test
    void showWhatADiffAddsAndTakesAway() {
        Rendered.of("```diff-java {2}", "@@ <x> @@", " // a", "-int b;", "+int c;", "```")
                .thenHtml(
                        "<pre tabindex=\"0\"><code class=\"language-diff-java\">"
                                + "<span class=\"token coord\">@@ &lt;x&gt; @@</span>",
                        "<mark class=\"line marked\"> <span class=\"token comment\">// a</span></mark>",
                        "<del class=\"line\"><span class=\"token prefix deleted\">-</span><span class=\"token keyword\">int</span> b;</del>",
                        "<ins class=\"line\"><span class=\"token prefix inserted\">+</span><span class=\"token keyword\">int</span> c;</ins>",
                        "</code></pre>")
                .thenProblems();
    }

    @Test
    void colourADiffAsCodeBeforeAndAfter() {
        Rendered.of("```diff-java", " /* a", "- b */", "+ c", "  d */", "```")
                .thenHtml(
                        "<pre tabindex=\"0\"><code class=\"language-diff-java\"> <span class=\"token comment\">/* a</span>",
                        "<del class=\"line\"><span class=\"token prefix deleted\">-</span><span class=\"token comment\"> b */</span></del>",
                        "<ins class=\"line\"><span class=\"token prefix inserted\">+</span><span class=\"token comment\"> c</span></ins>",
                        " <span class=\"token comment\"> d */</span>",
                        "</code></pre>")
                .thenProblems();
    }

    @Test
    void showADiffOfAnything() {
        Rendered.of("```diff", "-a", "+b", "```")
                .thenHtml(
                        "<pre tabindex=\"0\"><code class=\"language-diff\">"
                                + "<del class=\"line\"><span class=\"token deleted-sign deleted\"><span class=\"token prefix deleted\">-</span><span class=\"token line\">a</span></span></del>",
                        "<ins class=\"line\"><span class=\"token inserted-sign inserted\"><span class=\"token prefix inserted\">+</span><span class=\"token line\">b</span></span></ins>",
                        "</code></pre>")
                .thenProblems();
    }

    @Test
    void reportTheUnknownLanguageOfADiffOnce() {
        Rendered.of("```diff-pyhton", "-a", "+b", "```")
                .thenProblems(
                        "p.md:1:9: warning: The language 'pyhton' cannot be highlighted. Did you mean 'python'? [code/unknown-language]");
    }

    @Test
    void reportMarksBeyondTheirLastLine() {
        Rendered.of("```text {1,2-3,99}", "a", "b", "```")
                .thenProblems(
                        "p.md:1:12: warning: The line mark '2-3' reaches beyond line 2, the last of the code block. Correct it; lines count from 1 in each block. [code/line-mark]",
                        "p.md:1:16: warning: The line mark '99' reaches beyond line 2, the last of the code block. Correct it; lines count from 1 in each block. [code/line-mark]");
    }

    @Test
    void areTextWhereTheyAreTooLong() {
        var code = "a(b)*".repeat(Highlighter.LONGEST / 5 + 1);
        Rendered.of("```java", code, "```")
                .thenHtml("<pre tabindex=\"0\"><code class=\"language-java\">" + code, "</code></pre>")
                .thenProblems(
                        "p.md:1:4: warning: The code block is longer than 100000 characters and is shown as plain text. Split it, or name its language 'text'. [code/not-highlighted]");
    }

    @Test
    void areTextWhereTheyTakeTooManySteps() {
        var code = "`${".repeat(32_000);
        Rendered.of("```js", code, "```")
                .thenHtml("<pre tabindex=\"0\"><code class=\"language-js\">" + code, "</code></pre>")
                .thenProblems(
                        "p.md:1:4: warning: The code block takes too many steps to be highlighted and is shown as plain text. Split it, or name its language 'text'. [code/not-highlighted]");
    }
}
