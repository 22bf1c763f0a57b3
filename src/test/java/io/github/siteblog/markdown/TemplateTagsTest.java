package io.github.siteblog.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{% highlight java %}         | Liquid tag         | Write the code between two lines of three backticks.",
                "{%- endhighlight -%}         | Liquid tag         | Write the code between two lines of three backticks.",
                "{% raw %}                    | Liquid tag         | Delete it: no text is a template here.",
                "{% post_url 2024-05-01-a %}  | Liquid tag         | Write the URL of the post: [text](/blog/name/).",
                "{% include note.html %}      | Liquid tag         | Write what it stands for in Markdown, or as a component of the theme.",
                "{{ site.baseurl }}           | Liquid variable    | Write its value.",
                "{{< youtube abc >}}          | shortcode          | Write <YouTube id=\"…\" title=\"…\"/>.",
                "{{< figure src=\"/a.png\" >}} | shortcode          | Write ![alternative text](picture \"caption\").",
                "{{% notice tip %}}           | shortcode          | Write what it stands for in Markdown, or as a component of the theme.",
                "{{% /notice %}}              | shortcode          | Write what it stands for in Markdown, or as a component of the theme.",
                "{:toc}                       | kramdown attribute | Delete it, or write HTML that has the attribute.",
                "{: .wide}                    | kramdown attribute | Delete it, or write HTML that has the attribute.",
            })
    void areReported(String tag, String kind, String cure) {
        Rendered.of("Text " + tag + ".")
                .thenProblems(
                        "p.md:1:6: warning: The %s '%s' is not run, and is shown as it is written. %s [md/template-tag]"
                                .formatted(kind, tag, cure));
    }

    @Test
    void areShownAsTheyAreWritten() {
        Rendered.of("{% raw %}", "*a*", "{% endraw %}").thenHtml("<p>{% raw %}", "<em>a</em>", "{% endraw %}</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{% raw %}`",
                "    {% raw %}",
                "```\n{% raw %}\n```",
                "{{ x }} and ${x} and {{",
                "{%",
                "100{%}",
                "{: }",
                "$\\{: x\\}$",
            })
    void areNotCodeAndNotBraces(String text) {
        Rendered.of(text).thenProblems();
    }
}
