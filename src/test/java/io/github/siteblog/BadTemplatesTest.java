package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Templates are trusted, and still fail where the mistake is, in words for their author. */
class BadTemplatesTest extends SpoiltBlogTest {

    private void given(String template) {
        blog.write("theme/post.ftlh", template);
    }

    @Test
    void javaObject() {
        given("${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        thenProblems("theme/post.ftlh:1:3: error: The template makes a Java object. Seen on /blog/p/."
                + " Templates use the records of the model only. [tpl/forbidden]");
    }

    @Test
    void misspeltName() {
        given("<h1>\n  ${page.post.titel}</h1>\n");
        thenProblems("theme/post.ftlh:2:5: error: The expression 'page.post.titel' has no value. Seen on /blog/p/."
                + " Did you mean 'title'? [tpl/undefined]");
    }

    @Test
    void extensionThatDoesNotEscape() {
        blog.write("theme/post.ftl", "${page.post.title}");
        thenProblems("theme/post.ftl: error: A template with the extension .ftl does not escape what it prints."
                + " Rename it to theme/post.ftlh. [tpl/extension]");
    }

    @Test
    void macroThatCallsItself() {
        given("<#macro m><@m/></#macro><@m/>");
        thenProblems("theme/post.ftlh:1:1: error: The template calls itself without end. Seen on /blog/p/."
                + " Give the macro a condition under which it stops. [tpl/recursion]");
    }

    @Test
    void loopWithoutEnd() {
        given("<#list 1.. as number>${number}</#list>");
        thenProblems("theme/post.ftlh:1:22: error: The template comes to no end. Seen on /blog/p/."
                + " Give its loops an end, such as '1..10' for '1..'. [tpl/timeout]");
    }

    @Test
    void includeThatClimbs() {
        given("<#include \"../posts/p.md\">");
        thenProblems("theme/post.ftlh:1:1: error: The template includes '../posts/p.md', which is no path of the theme."
                + " Seen on /blog/p/. Write the path from theme/, with slashes and without '..'. [tpl/include-path]");
    }

    @Test
    void headerThatTurnsOffEscaping() {
        given("<#ftl output_format=\"plainText\">\n${page.post.title}");
        thenProblems("theme/post.ftlh:1:1: error: The header <#ftl> of the template turns off that what it prints is"
                + " escaped. Seen on /blog/p/. Delete it; write '?no_esc' behind what is HTML already."
                + " [tpl/output-format]");
    }

    @Test
    void aFaultIsNotHiddenByWhatIsLetPass() {
        given("${page.post.titel}");
        blog.failOn(FailOn.NEVER);
        thenProblems("theme/post.ftlh:1:3: error: The expression 'page.post.titel' has no value. Seen on /blog/p/."
                + " Did you mean 'title'? [tpl/undefined]");
        assertThat(blog.render().hasFailed()).isTrue();
    }
}
