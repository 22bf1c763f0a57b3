package io.github.siteblog.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFilesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void areThoseOfTheDefaultThemeAndThoseOfTheBlog() {
        blog.with("theme/assets/logo.svg", "x")
                .with("theme/assets/fonts/a.woff2", "x")
                .with("theme/post.ftlh", "x");
        assertThat(new ThemeFiles(blog.tree(), blog.content().config().theme()).assets())
                .containsExactly(
                        "assets/code.js",
                        "assets/comments.js",
                        "assets/fonts/a.woff2",
                        "assets/logo.svg",
                        "assets/search.js",
                        "assets/site.css");
    }

    @Test
    void areThoseOfTheDefaultThemeWhereTheBlogHasNone() throws IOException {
        try (var in = new ThemeFiles(blog.tree(), blog.content().config().theme()).open("assets/site.css")) {
            assertThat(new String(in.readAllBytes(), UTF_8)).contains(".prose");
        }
    }

    @Test
    void areReplacedOneByOne() throws IOException {
        blog.with("theme/assets/site.css", "body {}");
        assertThat(new ThemeFiles(blog.tree(), blog.content().config().theme()).assets())
                .containsExactly("assets/code.js", "assets/comments.js", "assets/search.js", "assets/site.css");
        try (var in = new ThemeFiles(blog.tree(), blog.content().config().theme()).open("assets/site.css")) {
            assertThat(in).hasContent("body {}");
        }
    }

    @Test
    void haveLinesThatNoToolChanges() throws IOException {
        blog.with("theme/assets/site.css", "a {\r\n}\r\n\r\nb::before { content: '→' }\r\n\n");
        try (var in = new ThemeFiles(blog.tree(), blog.content().config().theme()).open("assets/site.css")) {
            assertThat(in).hasContent("a {\n}\n\nb::before { content: '→' }");
        }
    }

    @Test
    void areNotCoveredUpByPublicFiles() throws IOException {
        blog.with("public/assets/site.css", "x").with("public/assets/more.css", "x");
        thenProblems(
                "public/assets/site.css: error: The file has the path of a file of the theme. Move it to theme/assets/site.css to replace that one. [cfg/duplicate-output]");
    }

    @Test
    void haveTemplatesThatEscape() throws IOException {
        blog.with("theme/post.ftl", "x").with("theme/parts/box.ftl", "x").with("theme/feed.ftlx", "x");
        thenProblems(
                "theme/parts/box.ftl: error: A template with the extension .ftl does not escape what it prints. Rename it to theme/parts/box.ftlh. [tpl/extension]",
                "theme/post.ftl: error: A template with the extension .ftl does not escape what it prints. Rename it to theme/post.ftlh. [tpl/extension]");
    }

    @Test
    void areNotBesideTheFolderForThem() throws IOException {
        blog.with("theme/site.css", "x").with("theme/README.md", "x");
        thenProblems(
                "theme/README.md: warning: The file is not used. Put files to be copied into theme/assets/. [io/stray-file]",
                "theme/site.css: warning: The file is not used. Put files to be copied into theme/assets/. [io/stray-file]");
    }

    @Test
    void areNotTheBusinessOfTheBlogWhenTheyComeInAJar(@TempDir Path jar) throws IOException {
        var theme = Files.createDirectories(jar.resolve("theme"));
        Files.writeString(theme.resolve("README.md"), "x");
        Files.writeString(theme.resolve("parts.ftlh"), "x");
        var tree = blog.tree();
        tree.add("theme", jar, "theme/");
        var problems = new Problems();
        new ThemeFiles(tree, blog.content().config().theme()).check(problems);
        assertThat(tree.files()).contains("theme/README.md", "theme/parts.ftlh");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void haveTemplatesThatPagesAskFor() throws IOException {
        blog.with("theme/pots.ftlh", "x");
        thenProblems(
                "theme/pots.ftlh: warning: No page, and no other template, asks for the template 'pots.ftlh'. Did you mean 'post.ftlh'? [io/stray-file]");
    }

    private void thenProblems(String... expected) throws IOException {
        var problems = new Problems();
        new ThemeFiles(blog.tree(), blog.content().config().theme()).check(problems);
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
    }
}
