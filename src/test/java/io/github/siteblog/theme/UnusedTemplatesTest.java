package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusedTemplatesTest {

    private static final String ALL =
            "404.ftlh, archive.ftlh, author.ftlh, authors.ftlh, feed.ftlx, footer-extra.ftlh, head-extra.ftlh, home.ftlh, layout.ftlh, page.ftlh, parts.ftlh, post-end.ftlh, post.ftlh, redirect.ftlh, rss.ftlx, search.ftlh, sitemap.ftlx, term.ftlh, terms.ftlh";

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void areNamedWithTheNearestTemplate() throws IOException {
        blog.with("theme/pots.ftlh", "x").with("theme/feeds.ftlx", "x");
        thenProblems(
                "theme/feeds.ftlx: warning: No page, and no other template, asks for the template 'feeds.ftlx'. Did you mean 'feed.ftlx'? [io/stray-file]",
                "theme/pots.ftlh: warning: No page, and no other template, asks for the template 'pots.ftlh'. Did you mean 'post.ftlh'? [io/stray-file]");
    }

    @Test
    void areNamedWithAllTemplatesWhereNoneIsNear() throws IOException {
        blog.with("theme/category.ftlh", "<#include \"category.ftlh\">").with("theme/parts/post.ftlh", "x");
        thenProblems(
                "theme/category.ftlh: warning: No page, and no other template, asks for the template 'category.ftlh'. The templates are: "
                        + ALL + ". [io/stray-file]",
                "theme/parts/post.ftlh: warning: No page, and no other template, asks for the template 'parts/post.ftlh'. The templates are: "
                        + ALL + ". [io/stray-file]");
    }

    @Test
    void areNotThoseOfTheDefaultThemeAndComponents() throws IOException {
        blog.with("theme/post.ftlh", "x")
                .with("theme/feed.ftlx", "x")
                .with("theme/post-end.ftlh", "x")
                .with("theme/components/Callout.ftlh", "x")
                .with("theme/components/Tide.ftlh", "x")
                .with("theme/assets/a.css", "x");
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"parts/box.ftlh\">",
                "<#include '/parts/box.ftlh' />",
                "<#include \"box.ftlh\" ignore_missing=true>",
                "<#import \"parts/box.ftlh\" as box>",
                "[#ftl][#import 'parts/box.ftlh' as box]",
                "<#include \"parts/${kind}.ftlh\">",
                "<#include \"parts/\" + kind>",
                "<#include kind>",
                "<#assign box = .get_optional_template('parts/box.ftlh')>"
            })
    void areNotThoseThatAnotherTemplateAsksFor(String text) throws IOException {
        blog.with("theme/post-end.ftlh", text).with("theme/parts/box.ftlh", "x");
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts/box.ftlh", "<#include \"parts/boxes.ftlh\">", "<#import \"parts.ftlh\" as parts>"})
    void areThoseThatAnotherTemplateOnlyNames(String text) throws IOException {
        blog.with("theme/post-end.ftlh", text).with("theme/parts/box.ftlh", "x");
        thenProblems(
                "theme/parts/box.ftlh: warning: No page, and no other template, asks for the template 'parts/box.ftlh'. The templates are: "
                        + ALL + ". [io/stray-file]");
    }

    @Test
    void areNotThoseOfAJar() throws IOException {
        var theme = Files.createDirectories(folder.resolve("jar/theme/parts"));
        Files.writeString(theme.resolve("box.ftlh"), "<#include 'lid.ftlh'>");
        blog.with("theme/parts/lid.ftlh", "x").with("theme/parts/boxes.ftlh", "x");
        var tree = blog.tree();
        tree.add("theme", folder.resolve("jar"), "theme/");
        thenProblems(
                tree,
                "theme/parts/boxes.ftlh: warning: No page, and no other template, asks for the template 'parts/boxes.ftlh'. The templates are: "
                        + ALL + ". [io/stray-file]");
    }

    @Test
    void areFoundByTheListOfTemplatesOfTheDefaultTheme() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/io/github/siteblog/theme"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(UnusedTemplates::isTemplate))
                    .containsExactlyInAnyOrderElementsOf(DefaultTheme.TEMPLATES);
        }
    }

    private void thenProblems(String... expected) throws IOException {
        thenProblems(blog.tree(), expected);
    }

    private static void thenProblems(SourceTree tree, String... expected) throws IOException {
        var problems = new Problems();
        new UnusedTemplates(tree).report(problems);
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
    }
}
