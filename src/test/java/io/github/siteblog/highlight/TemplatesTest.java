package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplatesTest {

    private final Highlighter highlighter = Highlighter.standard();

    @Test
    void codeStandsInMarkup() {
        assertThat(html("<b>{{ name }}</b> {{ other }}", "jinja2"))
                .isEqualTo(
                        "<span class=\"token tag\"><span class=\"token tag\"><span class=\"token punctuation\">&lt;</span>b</span>"
                                + "<span class=\"token punctuation\">></span></span>"
                                + code("name")
                                + "<span class=\"token tag\"><span class=\"token tag\"><span class=\"token punctuation\">&lt;/</span>b</span>"
                                + "<span class=\"token punctuation\">></span></span> "
                                + code("other"));
    }

    @Test
    void codeMayStandWithinATag() {
        assertThat(html("<b class=\"a {{ name }} b\">", "jinja2")).contains("a " + code("name") + " b");
    }

    @Test
    void aTextThatLooksLikeAStandInIsKept() {
        assertThat(html("___DJANGO0___ {{ a }} ___DJANGO1___", "jinja2"))
                .isEqualTo("___DJANGO0___ " + code("a") + " ___DJANGO1___");
    }

    @Test
    void phpMayBeShownWithoutMarkup() {
        assertThat(html("echo '<b>';", "php")).startsWith("<span class=\"token keyword\">echo</span>");
        assertThat(html("<b><?php echo 1;", "php")).contains("<span class=\"token php language-php\">");
    }

    private static String code(String name) {
        return "<span class=\"token django language-django\"><span class=\"token delimiter punctuation\">{{</span>"
                + " <span class=\"token variable\">" + name + "</span>"
                + " <span class=\"token delimiter punctuation\">}}</span></span>";
    }

    private String html(String code, String language) {
        return highlighter.highlight(code, language).html();
    }
}
