package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.rule.Rules;
import io.github.siteblog.source.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldTranslatorTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).with("people/ada.md", "---\nfirstName: Ada\nlastName: Byron\n---\n");
    }

    private Content given(String mapping, String... frontMatter) {
        blog.with("blog.yml", "url: https://example.org\nrequired: [title, published]\n" + mapping);
        blog.with("posts/2024-05-01-p.md", "---\n" + String.join("\n", frontMatter) + "\n---\n\nBody.\n");
        return blog.content();
    }

    private PostDraft post(String mapping, String... frontMatter) {
        return given(mapping, frontMatter).posts().get(0).value();
    }

    private void thenProblems(String... lines) {
        assertThat(blog.problems()).containsExactly(lines);
    }

    @Test
    void readsAFieldUnderAnotherName() {
        var post = post("fieldMapping: {date: published, summary: description}", "date: 2024-06-02", "summary: 'S'");
        assertThat(post.dates().published()).isEqualTo(LocalDate.of(2024, 6, 2));
        assertThat(post.description().value()).isEqualTo("S");
        assertThat(post.description().location()).hasToString("posts/2024-05-01-p.md:3:10");
        thenProblems();
    }

    @Test
    void leavesTheOtherFieldsAsTheyAre() {
        var post = post("fieldMapping: {date: published}", "title: T", "published: 2024-06-02", "slug: q");
        assertThat(post.title().value()).isEqualTo("T");
        assertThat(post.dates().published()).isEqualTo(LocalDate.of(2024, 6, 2));
        assertThat(post.placement().slug()).isEqualTo("q");
    }

    @Test
    void doesNotReadAFieldThatMeansSomethingElseHere() {
        var mapping = "fieldMapping: {published: {to: draft, values: {'false': true, 'true': false}}, date: published}";
        var post = post(mapping, "published: false", "date: 2024-06-02");
        assertThat(post.state().draft()).isTrue();
        assertThat(post.dates().published()).isEqualTo(LocalDate.of(2024, 6, 2));
        thenProblems();
    }

    @Test
    void readsOneFieldAsTwo() {
        var post = post("fieldMapping: {heroImage: [hero.imageSrc, featuredImage.src]}", "heroImage: /a.png");
        assertThat(post.pictures().hero().src().value()).isEqualTo("/a.png");
        assertThat(post.pictures().featured().src().location()).hasToString("posts/2024-05-01-p.md:2:12");
    }

    @Test
    void putsPicturesTogether() {
        var mapping = "fieldMapping: {cover.image: featuredImage.src, cover.alt: featuredImage.alt}";
        var picture = post(mapping, "cover: {image: /a.png, alt: A, caption: C}")
                .pictures()
                .featured();
        assertThat(picture.src().value()).isEqualTo("/a.png");
        assertThat(picture.altText()).isEqualTo("A");
        thenProblems();
    }

    @Test
    void takesTextsApart() {
        var mapping =
                "fieldMapping: {categories: {to: category, separator: ' '}, keywords: {to: tags, separator: ','}}";
        var labels = post(mapping, "categories: \"news  tools\"", "keywords: a b, c,, b")
                .labels();
        assertThat(labels.categories())
                .extracting(category -> category.value() + " " + category.location())
                .containsExactly("news posts/2024-05-01-p.md:2:14", "tools posts/2024-05-01-p.md:2:20");
        assertThat(labels.tags())
                .extracting(tag -> tag.value() + " " + tag.location().column())
                .containsExactly("a b 11", "c 16", "b 20");
    }

    @Test
    void findsNoPlaceInATextOverSeveralLines() {
        var mapping = "fieldMapping: {keywords: {to: tags, separator: ','}}";
        assertThat(post(mapping, "keywords: >", "  a,", "  b").labels().tags())
                .extracting(tag -> tag.value() + " " + tag.location())
                .containsExactly("a posts/2024-05-01-p.md:2:11", "b posts/2024-05-01-p.md:2:11");
    }

    @Test
    void leavesListsAndTheirBlanksAlone() {
        var mapping = "fieldMapping: {categories: {to: category, separator: ' ', values: {old: new}}}";
        assertThat(post(mapping, "categories: [two words, old]").labels().categories())
                .extracting(Text::value)
                .containsExactly("two words", "new");
    }

    @Test
    void takesTheOneValueOfAList() {
        assertThat(post("fieldMapping: {serien: series}", "serien: [S]")
                        .labels()
                        .series()
                        .value())
                .isEqualTo("S");
        thenProblems();
        post("fieldMapping: {serien: series}", "serien: [S, T]");
        thenProblems("posts/2024-05-01-p.md:2:9: error: The field 'serien' is a list. Write text. [fm/type]");
    }

    @Test
    void putsListsTogether() {
        var post = post(
                "fieldMapping: {categories: category, category: category, permalink: aliases, redirect_from: aliases}",
                "category: A",
                "categories: [B]",
                "permalink: /a/",
                "redirect_from: [/b/, /c/]");
        assertThat(post.labels().categories()).extracting(Text::value).containsExactly("A", "B");
        assertThat(post.placement().aliases()).extracting(PostDraft.Alias::path).containsExactly("/a/", "/b/", "/c/");
        thenProblems();
    }

    @Test
    void refusesTwoFieldsForOne() {
        var post = post(
                "fieldMapping: {date: published, pubDate: published, image: hero.imageSrc}",
                "pubDate: 2024-06-02",
                "date: 2024-06-03",
                "published: 2024-06-04",
                "hero: {imageSrc: /a.png}",
                "image: /b.png");
        assertThat(post.dates().published()).isEqualTo(LocalDate.of(2024, 6, 2));
        assertThat(post.pictures().hero().src().value()).isEqualTo("/a.png");
        thenProblems(
                "posts/2024-05-01-p.md:3:1: error: The fields 'pubDate' and 'date' are both read as 'published'."
                        + " Delete one of them, or map one to nothing in blog.yml. [fm/two-sources]",
                "posts/2024-05-01-p.md:4:1: error: The fields 'pubDate' and 'published' are both read as 'published'."
                        + " Delete one of them, or map one to nothing in blog.yml. [fm/two-sources]",
                "posts/2024-05-01-p.md:6:1: error: The fields 'imageSrc' and 'image' are both read as 'hero.imageSrc'."
                        + " Delete one of them, or map one to nothing in blog.yml. [fm/two-sources]");
    }

    @Test
    void tellsMistakesByTheNamesOfTheWriter() {
        post("fieldMapping: {date: published, entwurf: draft}", "date: {a: b}", "entwurf: ja");
        thenProblems(
                "posts/2024-05-01-p.md:2:7: error: The field 'date' is a mapping. Write text. [fm/type]",
                "posts/2024-05-01-p.md:3:10: error: The field 'entwurf' is 'ja'. Write true or false. [fm/type]");
    }

    @Test
    void asksForFieldsByTheNamesOfTheWriter() {
        var content = given("fieldMapping: {date: published, name: title}", "name: ''");
        assertThat(ruled(content))
                .containsExactly(
                        "posts/2024-05-01-p.md:1:1: error: The field 'date' is missing."
                                + " Add 'date: …' to the front matter. [fm/required]",
                        "posts/2024-05-01-p.md:2:7: error: The field 'name' is empty. Write its value. [fm/blank]");
    }

    @Test
    void knowsWhatMeansNothing() {
        var content =
                given("fieldMapping: {date: published, layout: }", "title: T", "date: 2024-06-02", "layout: post");
        assertThat(ruled(content)).isEmpty();
    }

    @Test
    void leavesOutOfPagesWhatOnlyPostsHave() {
        blog.with("pages/about.md", "---\ntitle: About\ndate: 2024-05-01\nsummary: S\n---\n\nText.\n");
        var content = given("fieldMapping: {date: published, summary: description}", "title: T", "date: 2024-06-02");
        assertThat(content.pages().get(0).value().description().value()).isEqualTo("S");
        assertThat(ruled(content)).isEmpty();
    }

    @Test
    void takesDayAndSlugFromTheNameOfTheFile() {
        var content = given("fileNames: ':year-:month-:day-:slug'", "title: T");
        var post = content.posts().get(0).value();
        assertThat(post.dates().published()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(post.placement().slug()).isEqualTo("p");
        assertThat(ruled(content)).isEmpty();
    }

    @Test
    void takesWhatTheFieldsSayBeforeTheNameOfTheFile() {
        var post = post("fileNames: ':year-:month-:day-:slug'", "published: 2024-06-02", "slug: q");
        assertThat(post.dates().published()).isEqualTo(LocalDate.of(2024, 6, 2));
        assertThat(post.placement().slug()).isEqualTo("q");
    }

    @Test
    void refusesADayThatDoesNotExistInTheNameOfAFile() {
        blog.with("blog.yml", "url: https://example.org\nfileNames: ':year-:month-:day-:slug'\n")
                .with("posts/2024-02-30-x.md", "---\ntitle: T\n---\n\nBody.\n")
                .content();
        thenProblems("posts/2024-02-30-x.md:1:1: error: The date '2024-02-30' cannot be read."
                + " February 2024 has 29 days. [fm/date]");
    }

    private static List<String> ruled(Content content) {
        var problems = new Problems();
        Rules.standard().forEach(rule -> rule.check(content, problems));
        return problems.sorted().stream()
                .map(Problem::toString)
                .filter(problem -> problem.contains("[fm/"))
                .toList();
    }

    @Test
    void aDotInTheNameOfAFieldIsNoPath() {
        var content = given("fieldMapping: {date: published}", "title: T", "date: 2024-06-02", "twitter.card: s");
        assertThat(content.posts().get(0).value().dates().published()).isEqualTo(LocalDate.of(2024, 6, 2));
        assertThat(ruled(content)).singleElement().asString().contains("The field 'twitter.card' is not known.");
    }
}
