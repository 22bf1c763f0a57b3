package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).post("p");
    }

    @Test
    void takesATemplateOfTheBlogBeforeItsOwn() {
        given("theme/post.ftlh", "<h1>${page.post.title}</h1>");
        thenText("<h1>T</h1>");
        assertThat(new Rendered(blog).text("/archive/")).get().asString().contains("<h1>Archive</h1>");
    }

    @Test
    void takesAPartOfTheBlogBeforeItsOwn() {
        given("theme/post-end.ftlh", "<p class=\"licence\">CC BY, ${page.post.authors[0].name}</p>");
        assertThat(new Rendered(blog)
                        .html("/blog/p/")
                        .select(".post-footer .licence")
                        .text())
                .isEqualTo("CC BY, Ada Lovelace");
    }

    @Test
    void includesTemplatesOfTheBlog() {
        given("theme/parts/box.ftlh", "<b>${what}</b>");
        given("theme/post.ftlh", "<#assign what='x'><#include \"parts/box.ftlh\"><#include \"/parts/box.ftlh\">");
        thenText("<b>x</b><b>x</b>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${'<b>&\"'}                          | &lt;b&gt;&amp;&quot;",
                "${'<b>'?no_esc}                      | <b>",
                "${page.post.title}                   | T",
                "${page.title()}                      | T",
                "${site.absolute(page.url)}           | https://example.org/blog/p/",
                "${site.file('/i.png')}               | /i.png",
                "${page.post.published}               | 2019-08-27",
                "${longDate(page.post.published)}     | August 27, 2019",
                "${12345} ${1.5}                      | 12345 1.5",
                "${page.post.updated!'never'}         | never",
                "${(page.post.updated??)?c}           | false",
                "${page.post.reading.minutes()}       | 1",
                "${'1 + 1'?eval}                      | 2",
                "<@'${r\"${1 + 1}\"}'?interpret />    | 2",
                "${'I'?lower_case}                    | i",
            })
    void printsWhatATemplateAsksFor(String template, String text) {
        given("theme/post.ftlh", template);
        thenText(text);
    }

    @Test
    void highlightsCode() {
        given(
                "theme/post.ftlh",
                "<pre><code>${highlight('if (a < b && \"</code><script>x</script>\") // \\x24{1}', 'Java')}</code></pre>");
        thenText("<pre><code><span class=\"token keyword\">if</span> (a"
                + " &lt; b &amp;&amp;"
                + " <span class=\"token string\">\"&lt;/code>&lt;script>x&lt;/script>\"</span>"
                + ") <span class=\"token comment\">// ${1}</span></code></pre>");
    }

    @Test
    void highlightsNoPlainTextAndNoHugeCode() {
        given("theme/post.ftlh", "${highlight('<b> & ${1 + 1}', 'text')}");
        thenText("&lt;b> &amp; 2");
        given("theme/post.ftlh", "${highlight(''?left_pad(100001, '<'), 'java')?markup_string?length?c}");
        thenText("400004");
    }

    @Test
    void printsTheSameInEveryLocaleAndZone() {
        given(
                "theme/post.ftlh",
                "${longDate(page.post.published)} ${12345.5} ${'I'?lower_case} ${page.post.published}");
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            thenText("August 27, 2019 12345.5 i 2019-08-27");
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            thenText("August 27, 2019 12345.5 i 2019-08-27");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.ext.beans.BeansWrapper'?new()}",
                "${'\"freemarker.template.utility.Execute\"?new()(\"id\")'?eval}",
                "<@'<#assign x=\"freemarker.template.utility.Execute\"?new()>'?interpret />",
            })
    void makesNoJavaObjects(String template) {
        given("theme/post.ftlh", template);
        assertThat(problemOf(template))
                .matches("theme/post\\.ftlh:1:\\d+: error: The template makes a Java object\\. Seen on /blog/p/\\."
                        + " Templates use the records of the model only\\. \\[tpl/forbidden]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.class",
                "page.getClass",
                "page.class.protectionDomain",
                "page.post.published.year",
                "page.post.published.plusDays",
                "page.post.title.class",
                "page.post.authors.class",
                "page.post.authors[0].class",
                "site.class.classLoader",
                "longDate.class",
                "highlight.class",
                "statics",
                "enums",
                "Session",
                ".data_model.class",
                ".globals.longDate.class",
            })
    void showsNothingOfJava(String expression) {
        assertThat(problemOf("${" + expression + "}")).contains("[tpl/");
        assertThat(problemOf("${" + expression + "()}")).contains("[tpl/");
    }

    @Test
    void hasNoApiOfJavaObjects() {
        assertThat(problemOf("${page?api.class}"))
                .isEqualTo("theme/post.ftlh:1:3: error: The template asks for the Java object behind a value."
                        + " Seen on /blog/p/. Templates use the records of the model only. [tpl/forbidden]");
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/passwd,         etc/passwd",
        "%2e%2e/posts/p.md,   %2e%2e/posts/p.md",
        "file:///etc/passwd,  file://etc/passwd",
        "*/posts/p.md,        posts/p.md",
    })
    void findsNoFilesOutsideTheTheme(String name, String path) {
        assertThat(problemOf("<#include \"%s\">".formatted(name)))
                .isEqualTo(
                        "theme/post.ftlh:1:1: error: The template includes '%s', which is no file of the theme."
                                        .formatted(path)
                                + " Seen on /blog/p/. Write the path of a template from theme/, or add the file. [tpl/include-path]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../posts/p.md",
                "../../../../../../../../etc/passwd",
                "parts/../../posts/p.md",
                "http://127.0.0.1:1/x",
            })
    void takesNoPathsOutOfTheTheme(String name) {
        thenIncludes(
                name,
                "The template includes '%s', which is no path of the theme. Seen on /blog/p/. Write the path from theme/, with slashes and without '..'. [tpl/include-path]");
    }

    private void thenIncludes(String name, String problem) {
        assertThat(problemOf("<#include \"%s\">".formatted(name)))
                .isEqualTo("theme/post.ftlh:1:1: error: " + problem.formatted(name));
        given("theme/post.ftlh", "<#if .get_optional_template(\"%s\").exists>found</#if>".formatted(name));
        assertThat(new Rendered(blog).text("/blog/p/").orElse("")).isEmpty();
    }

    private void given(String path, String template) {
        blog.with(path, template);
    }

    private void thenText(String expected) {
        var rendered = new Rendered(blog);
        assertThat(rendered.text("/blog/p/")).as("%s", rendered.problems()).contains(expected);
    }

    private String problemOf(String template) {
        given("theme/post.ftlh", template);
        var rendered = new Rendered(blog);
        assertThat(rendered.text("/blog/p/")).isEmpty();
        assertThat(rendered.problems()).hasSize(1);
        return rendered.problems().get(0);
    }
}
