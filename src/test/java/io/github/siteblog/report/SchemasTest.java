package io.github.siteblog.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.siteblog.content.SmallBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SchemasTest {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final String POST =
            "title: T\npublished: May 1, 2026\nauthors: [ada]\ndescription: D\ncategory: [News]\n";

    @TempDir
    private Path folder;

    private SortedMap<String, String> schemas;

    @BeforeEach
    void makeSchemas() throws IOException {
        var blog = SmallBlog.in(folder)
                .with("people/ada.md", "---\nfirstName: Ada\n---\n")
                .with("posts/categories.json", "[\"News\", \"Tools\"]");
        schemas = Schemas.of(blog.content());
    }

    private List<String> faults(String schema, String yaml) {
        var document = new Gson().toJson(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        return FACTORY.getSchema(schemas.get(schema)).validate(document, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    @Test
    void everySchemaIsOne() {
        var meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(schemas)
                .containsOnlyKeys("blog.schema.json", "page.schema.json", "person.schema.json", "post.schema.json")
                .allSatisfy((name, text) -> assertThat(meta.validate(text, InputFormat.JSON))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void aPostIsValid() {
        assertThat(faults("post.schema.json", POST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slug: a",
                "draft: true",
                "tags: [a, b]",
                "tags: a",
                "aliases: [/old/path/]",
                "featuredImage: {src: /a.png, alt: A}",
                "hero: {imageSrc: /a.svg, imageAlt: A}",
                "hero: {imageMobile: {imageSrc: /a.svg, imageAlt: A}, imageDesktop: {imageSrc: /b.svg, imageAlt: B}}",
            })
    void theFieldsOfPostsAreKnown(String field) {
        assertThat(faults("post.schema.json", POST + field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tittle: x", "draft: yes please", "hero: {imageSrc: /a.svg}", "aliases: ['/a b/']"})
    void whatIsWrongInAPostIsFound(String field) {
        assertThat(faults("post.schema.json", POST + field)).isNotEmpty();
    }

    @Test
    void theSchemaKnowsTheBlogsOwnAuthorsAndCategories() {
        assertThat(faults("post.schema.json", POST.replace("[ada]", "[adda]"))).isNotEmpty();
        assertThat(faults("post.schema.json", POST.replace("[News]", "[Tools]")))
                .isEmpty();
        assertThat(faults("post.schema.json", POST.replace("[News]", "[Sport]")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/:slug/", "/blog/:year/:month/:day/:slug/", "/v1.0/:category-:slug/"})
    void permalinksAreValid(String pattern) {
        assertThat(faults("blog.schema.json", "permalinks: " + pattern)).isEmpty();
    }

    @Test
    void permalinksMayLackASlashAtTheirEndWhereUrlsDo() {
        assertThat(faults("blog.schema.json", "permalinks: /blog/:slug\ntrailingSlash: false"))
                .isEmpty();
        assertThat(faults("blog.schema.json", "permalinks: /blog/:slug\ntrailingSlash: true"))
                .isNotEmpty();
        assertThat(faults("blog.schema.json", "trailingSlash: never")).isNotEmpty();
        assertThat(faults("blog.schema.json", "postsPerArchivePage: 100")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/blog/", "/:slug", "blog/:slug/", "/:slugs/", "/:title/:slug/", "/a//:slug/"})
    void permalinksThatNameNoFolderOfAPostAreNot(String pattern) {
        assertThat(faults("blog.schema.json", "permalinks: " + pattern)).isNotEmpty();
    }

    @Test
    void theSettingsOfTheSampleBlogAreValid() throws IOException {
        var settings = Files.readString(Path.of("src-it/sample-blog/src/blog/blog.yml"));

        assertThat(faults("blog.schema.json", settings)).isEmpty();
        assertThat(faults("blog.schema.json", settings + "rules: {ref/unknown-author: warning}"))
                .isEmpty();
        assertThat(faults("blog.schema.json", settings + "rules: {ref/unknown-autor: warning}"))
                .isNotEmpty();
        assertThat(faults("blog.schema.json", settings + "html: verbatim")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fieldMapping:",
                "fieldMapping: {date: published, layout: , heroImage: [hero.imageSrc, featuredImage.src]}",
                "fieldMapping: {tags: {to: tags, separator: ','}, status: {to: draft, values: {draft: true}}}",
                "fileNames: ':year-:month-:day-:slug'",
                "frontMatter: toml",
                "frontMatter: [toml, jbake]",
            })
    void theNotationOfPostsIsKnown(String field) {
        assertThat(faults("blog.schema.json", field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fieldMapping: {date: publishd}",
                "fieldMapping: {tags: {separator: ','}}",
                "fieldMapping: {tags: {to: tags, separator: ''}}",
                "fileNames: ':title'",
                "frontMatter: json",
            })
    void theNotationOfPostsIsChecked(String field) {
        assertThat(faults("blog.schema.json", field)).isNotEmpty();
    }

    @Test
    void aPostMayHaveTheFieldsOfAnotherTool(@TempDir Path other) throws IOException {
        var blog = SmallBlog.in(other)
                .with(
                        "blog.yml",
                        "url: https://example.org\nfieldMapping: {date: published, cover.image: hero.imageSrc}\n");
        schemas = Schemas.of(blog.content());
        var post = POST.replace("published:", "date:")
                .replace("[ada]", "[Ada Lovelace]")
                .replace("News", "Community");
        assertThat(faults("post.schema.json", post + "cover: {image: /a.png}")).isEmpty();
        assertThat(faults("post.schema.json", post + "pubDate: 2024-05-01")).isNotEmpty();
    }
}
