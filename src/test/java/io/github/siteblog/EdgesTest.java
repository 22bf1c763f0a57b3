package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.image.SvgScript;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs at the edge of what is allowed, each of which once went wrong. */
@Timeout(20)
class EdgesTest {

    @TempDir
    private Path folder;

    private BlogFolder blog;

    @BeforeEach
    void makeBlog() {
        blog = new BlogFolder(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//x/", "/./", "/.", "/a//b/", "/x./"})
    void aliasThatFolds(String alias) {
        blog.line(5, "description: D\naliases: ['" + alias + "']");
        assertThat(blog.problems())
                .containsExactly("posts/p.md:6:11: error: The path '%s' has a part that is empty or ends with a dot."
                                .formatted(alias)
                        + " Write a name between every two slashes. [path/illegal-char]");
        assertThat(blog.output()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml/x/", "/i.png/x", "/_redirects", "/404.html/", "/assets/site.css"})
    void aliasInTheWayOfAFile(String alias) {
        blog.line(5, "description: D\naliases: ['" + alias + "']");
        assertThat(blog.problems())
                .hasSize(1)
                .allMatch(line -> line.contains("posts/p.md:6:11: error: The URL '" + alias)
                        && line.endsWith("Delete this alias. [path/collision]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/feed.json", "/sitemap.xml", "/search/index.js", "/robots.txt", "/blog/p/"})
    void aliasTakesThePlaceOfNoFile(String alias) {
        blog.failOn(FailOn.NEVER).render();
        var before = blog.page(alias.endsWith("/") ? alias.substring(1) + "index.html" : alias.substring(1));

        blog.line(5, "description: D\naliases: ['" + alias + "']").render();
        assertThat(blog.page("_redirects")).doesNotContain(alias + " ");
        assertThat(blog.page(alias.endsWith("/") ? alias.substring(1) + "index.html" : alias.substring(1)))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slug: index.html", "aliases: [/feed.xml/old/, /blog/p]"})
    void whatLiesBelowAFileIsLeftOut(String field) {
        blog.failOn(FailOn.NEVER).line(5, "description: D\n" + field).render();
        assertThat(blog.page("index.html")).contains("Notes");
        assertThat(blog.page("feed.xml")).contains("<feed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//:slug/", "/./:slug/", "/:slug./"})
    void patternThatFolds(String pattern) {
        blog.write("blog.yml", "title: N\nurl: https://example.org\naliases: ['" + pattern + "']\n");
        assertThat(blog.problems()).hasSize(1).allMatch(line -> line.endsWith("[cfg/alias-pattern]"));
    }

    @Test
    void patternThatIsThePageItself() {
        blog.write("blog.yml", "title: N\nurl: https://example.org\naliases: ['/blog/:slug/', '/author/:slug/']\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.page("_redirects")).isEqualTo("/blog/ / 301\n/author/p/ /blog/p/ 301\n");
    }

    @ParameterizedTest
    @CsvSource({"_redirects, /_redirects", ".site-blog.sha256, /.site-blog.sha256"})
    void publicFileInTheWayOfAFile(String file, String url) {
        blog.write("public/" + file, "x");
        assertThat(blog.problems())
                .containsExactly("public/%s: error: The URL '%s' belongs to a file that the plugin writes too."
                                .formatted(file, url)
                        + " Give one of them another slug or name. [path/collision]");
        assertThat(blog.output()).doesNotExist();

        blog.failOn(FailOn.NEVER).render();
        assertThat(blog.page(file)).isNotEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g a='>' onload='x'/>",
                "<a href='&#106;avascript:x'/>",
                "<a href='java&#10;script:x'/>",
                "<s1:script xmlns:s1='http://www.w3.org/2000/svg'/>",
                "<s_x:script/>",
                "<animate attributeName='href' values='a;javascript:x'/>",
                "<use href='data:image/svg+xml,x'/>"
            })
    void activeSvg(String active) {
        assertThat(SvgScript.find("<svg>" + active + "</svg>")).hasValue(5);
    }

    @Test
    void entitiesOfAnSvg() {
        assertThat(SvgScript.find("<!DOCTYPE svg [<!ENTITY x '&#60;script/>'>]><svg>&x;</svg>"))
                .hasValue(15);
        assertThat(
                        SvgScript.find(
                                "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a href="})
    @Timeout(5)
    void hostileSvg(String part) {
        SvgScript.find("<svg>" + part.repeat(100_000));
    }

    @Test
    void syntaxOfAnIncludedTemplate() {
        blog.write("theme/post-end.ftlh", "<p>\n${page.url.</p>\n");
        assertThat(blog.problems())
                .containsExactly("theme/post-end.ftlh:2:12: error: The template cannot be parsed:"
                        + " < is not a valid identifier. Seen on /blog/p/. Correct it. [tpl/syntax]");
    }

    @Test
    void publicFolders() {
        blog.write("public/sub/index.html", "x").line(9, "[a](/sub/) [b](/sub/index.html)");
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void suggestionsBelowABasePath() {
        blog.write("blog.yml", "title: N\nurl: https://example.org/base/\n").line(9, "[a](/base/blog/p/)");
        assertThat(blog.problems())
                .containsExactly("posts/p.md:9:5: error: The link '/base/blog/p/' leads to no page of the site."
                        + " Did you mean '/blog/p/'? [link/broken]");
    }

    @Test
    void categoriesOfDraftsAlone() {
        blog.write("posts/categories.json", "[\"PyData ecosystem\", \"Tools\"]")
                .write(
                        "posts/d.md",
                        String.join("\n", BlogFolder.POST)
                                .replace("\"T\"", "\"D\"\ndraft: true")
                                .replace("[PyData ecosystem]", "[Tools]"))
                .line(9, "[a](/category/tools/)");
        assertThat(blog.problems())
                .containsExactly("posts/p.md:9:5: error: The link '/category/tools/' leads to no page of the site."
                        + " Correct it, or give the page that it means this path as an alias. [link/broken]");
    }

    @Test
    void idsBesideNames() {
        blog.line(9, "<a name=\"x\" id=\"y\">a</a> [b](#x) [c](#y)");
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void picturesInHtmlAsTheTextOfALink() {
        blog.line(9, "[<img src=\"/i.png\" alt=\"A\">](https://a.example/)");
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void frameThatIsRefused() {
        blog.line(9, "<iframe src=\"https://evil.example/\" title=\"E\"></iframe>");
        assertThat(blog.problems())
                .containsExactly("posts/p.md:9:1: error: The frame shows 'https://evil.example/'."
                        + " Link to it, or add its host to 'iframeHosts' in blog.yml. [html/iframe-host]");
    }

    @Test
    void schemesThatAreWrittenTwice() {
        blog.line(9, "[a](http://https://a.example/)");
        assertThat(blog.problems())
                .containsExactly("posts/p.md:9:5: error: The link 'http://https://a.example/' is no URL."
                        + " Write 'https://a.example/'. [link/malformed]");
    }
}
