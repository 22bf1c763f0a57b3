package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).post("p");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.post.titel          | title",
                "page.post.autors         | authors",
                "site.descripton          | description",
                "paeg                     | page",
                "page.body.htm            | html",
            })
    void suggestTheNameThatWasMeant(String expression, String meant) {
        given("<p>\n  ${" + expression + "}");
        thenProblems(
                "theme/post.ftlh:2:5: error: The expression '%s' has no value. Seen on /blog/p/. Did you mean '%s'? [tpl/undefined]"
                        .formatted(expression, meant));
    }

    @Test
    void tellHowToTestWhatMayBeMissing() {
        given("${page.banana}");
        thenProblems(
                "theme/post.ftlh:1:3: error: The expression 'page.banana' has no value. Seen on /blog/p/. Test it with 'page.banana??' where it may be missing. [tpl/undefined]");
    }

    @Test
    void nameThePartInWhichTheyAre() {
        blog.with("theme/box.ftlh", "<#macro x>\n${nonsense}</#macro>");
        given("<#import \"box.ftlh\" as box><@box.x/>");
        thenProblems(
                "theme/box.ftlh:2:3: error: The expression 'nonsense' has no value. Seen on /blog/p/. Test it with 'nonsense??' where it may be missing. [tpl/undefined]");
    }

    @Test
    void nameATemplateOfTheDefaultThemeByItsName() {
        blog.with("theme/layout.ftlh", "<#macro document a=''></#macro>");
        var rendered = new Rendered(blog);
        assertThat(rendered.text("/archive/")).isEmpty();
        assertThat(rendered.problems()).hasSize(1);
        assertThat(rendered.problems().get(0)).startsWith("archive.ftlh:8:1: error: The template fails: ");
    }

    @Test
    void areOneProblemForAllPagesOfATemplate() {
        blog.post("q").post("a").with("theme/post.ftlh", "${nonsense}");
        thenProblemsOfAllPages(
                "theme/post.ftlh:1:3: error: The expression 'nonsense' has no value. Seen on /blog/a/ and 2 more. Test it with 'nonsense??' where it may be missing. [tpl/undefined]");
    }

    @Test
    void areAllReportedInTheOrderOfTheirPlaces() {
        blog.with("theme/post.ftlh", "${b}").with("theme/archive.ftlh", "${a}").with("theme/home.ftlh", "${1 +}");
        thenProblemsOfAllPages(
                "theme/archive.ftlh:1:3: error: The expression 'a' has no value. Seen on /archive/. Test it with 'a??' where it may be missing. [tpl/undefined]",
                "theme/home.ftlh:1:6: error: The template cannot be parsed: Encountered \"}\", but was expecting one of these patterns. Seen on /. Correct it. [tpl/syntax]",
                "theme/post.ftlh:1:3: error: The expression 'b' has no value. Seen on /blog/p/. Test it with 'b??' where it may be missing. [tpl/undefined]");
    }

    @Test
    void tellWhatCannotBeParsed() {
        given("<p>\n<#if page??>\n</p>");
        thenProblems(
                "theme/post.ftlh:3:4: error: The template cannot be parsed: Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.). Seen on /blog/p/. Correct it. [tpl/syntax]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro m><@m/></#macro><@m/>",
                "<#function f()><#return f()></#function>${f()}",
                "<#macro m><#nested></#macro><#macro n><@m><@n/></@m></#macro><@n/>",
                "<#include \"post.ftlh\">",
            })
    void noticeATemplateThatCallsItself(String template) {
        given(template);
        thenProblems(
                "theme/post.ftlh:1:1: error: The template calls itself without end. Seen on /blog/p/. Give the macro a condition under which it stops. [tpl/recursion]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${longDate('x')}            | longDate needs one date, such as longDate(post.published).",
                "${highlight('x', 'jva')}    | highlight knows no language 'jva', but 'java'.",
                "${highlight('x', 'x-y-z')}  | highlight knows no language 'x-y-z'.",
                "${highlight('x')}           | highlight needs code and the name of its language, such as highlight(code, \"java\").",
                "${longDate()}               | longDate needs one date, such as longDate(post.published).",
                "${1 / 0}                    | Arithmetic operation failed: / by zero.",
                "${'x'?number}               | Can't convert this string to number: \"x\".",
                "<#stop 'enough'>            | enough.",
            })
    void passOnWhatFreeMarkerSays(String template, String said) {
        given(template);
        thenProblems(
                "theme/post.ftlh:1:1: error: The template fails: %s Seen on /blog/p/. Correct the expression. [tpl/failure]"
                        .formatted(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<#list 1.. as x>${x}</#list>                      | 1:17",
                "<#assign a = 1><#list 1.. as x><#if x < 0>x</#if></#list> | 1:32",
                "<#macro m><#list 1.. as x><#nested></#list></#macro><@m></@m> | 1:27",
                "<#list 1.. as x>${''?left_pad(99999)}</#list>    | 1:17",
            })
    void noticeALoopWithoutEnd(String template, String place) {
        given(template);
        thenProblems(
                "theme/post.ftlh:%s: error: The template comes to no end. Seen on /blog/p/. Give its loops an end, such as '1..10' for '1..'. [tpl/timeout]"
                        .formatted(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<#include \"../x.ftlh\">          | ../x.ftlh",
                "<#include \"/../../etc/passwd\">  | ../../etc/passwd",
                "<#include \"..\\\\x.ftlh\">       | ..\\x.ftlh",
                "<#import \"../x.ftlh\" as x>      | ../x.ftlh",
            })
    void tellWhatLiesOutsideTheTheme(String template, String path) {
        given(template);
        thenProblems(
                "theme/post.ftlh:1:1: error: The template includes '%s', which is no path of the theme. Seen on /blog/p/. Write the path from theme/, with slashes and without '..'. [tpl/include-path]"
                        .formatted(path));
    }

    @ParameterizedTest
    @CsvSource({
        "<#include \"/etc/passwd\">,            etc/passwd",
        "<#include \"https://a.example/x\">,    https://a.example/x",
        "<#include \"none.ftlh\">,              none.ftlh",
        "<#import \"none.ftlh\" as x>,          none.ftlh",
    })
    void tellWhatIsMissingFromTheTheme(String template, String path) {
        given(template);
        thenProblems(
                "theme/post.ftlh:1:1: error: The template includes '%s', which is no file of the theme. Seen on /blog/p/. Write the path of a template from theme/, or add the file. [tpl/include-path]"
                        .formatted(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'x'?left_pad(2147483647)}",
                "<#assign x='xx'><#list 1..40 as i><#assign x=x+x></#list>${x?length}"
            })
    void noticeATextThatNoMemoryHolds(String template) {
        given(template);
        thenProblems(
                "theme/post.ftlh:1:1: error: The template makes more text than the memory of the build can hold. Seen on /blog/p/. Give its loops an end, and pad texts to the width of a line at most. [tpl/timeout]");
    }

    @Test
    void areNoneInAnEmptyTemplate() {
        given("");
        thenProblems();
    }

    @Test
    void refuseTheJavaObjectBehindAValue() {
        given("${page?api.class}");
        thenProblems(
                "theme/post.ftlh:1:3: error: The template asks for the Java object behind a value. Seen on /blog/p/. Templates use the records of the model only. [tpl/forbidden]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#ftl output_format='plainText'>${page.post.title}",
                "<#ftl output_format='XML'>${page.post.title}",
                "<#ftl auto_esc=false>${page.post.title}",
            })
    void noticeATemplateThatDoesNotEscape(String template) {
        blog.with("theme/part.ftlh", template);
        given("<#include \"part.ftlh\">");
        thenProblems(
                "theme/part.ftlh:1:1: error: The header <#ftl> of the template turns off that what it prints is escaped. Seen on /blog/p/. Delete it; write '?no_esc' behind what is HTML already. [tpl/output-format]");
    }

    @Test
    void areNoneWhereEveryTemplateWorks() {
        thenProblemsOfAllPages();
    }

    private void given(String template) {
        blog.with("theme/post.ftlh", template);
    }

    private void thenProblems(String... expected) {
        var rendered = new Rendered(blog);
        rendered.text("/blog/p/");
        assertThat(rendered.problems()).containsExactly(expected);
    }

    private void thenProblemsOfAllPages(String... expected) {
        var rendered = new Rendered(blog);
        rendered.all();
        assertThat(rendered.problems()).containsExactly(expected);
    }
}
