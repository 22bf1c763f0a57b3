package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMappingReaderTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    private FieldMapping mapping(String yaml) {
        blog.with("blog.yml", "url: https://example.org\n" + yaml + "\n");
        return blog.config(SmallBlog.PROJECT).notation().fields();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"title: T", "fieldMapping:", "fieldMapping: {}"})
    void mapsNothingByDefault(String yaml) {
        assertThat(mapping(yaml)).isEqualTo(FieldMapping.NONE);
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void readsEveryFormOfMapping() {
        var sources = mapping("""
                fieldMapping:
                  date: published
                  layout: ~
                  heroImage: [hero.imageSrc, featuredImage.src]
                  categories: {to: category, separator: ' '}
                  status: {to: draft, values: {published: false, draft: true}}
                """).sources();
        assertThat(sources)
                .containsOnlyKeys("date", "layout", "heroImage", "categories", "status")
                .containsEntry("date", new FieldMapping.Source(List.of("published"), "", Map.of()))
                .containsEntry("layout", new FieldMapping.Source(List.of(), "", Map.of()))
                .containsEntry(
                        "heroImage",
                        new FieldMapping.Source(List.of("hero.imageSrc", "featuredImage.src"), "", Map.of()))
                .containsEntry("categories", new FieldMapping.Source(List.of("category"), " ", Map.of()))
                .containsEntry(
                        "status",
                        new FieldMapping.Source(List.of("draft"), "", Map.of("published", "false", "draft", "true")));
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void knowsWhatAFieldIsCalledByWriters() {
        var mapping = mapping("fieldMapping: {date: published, pubDate: published, cover.image: featuredImage.src}");
        assertThat(mapping.nameOf("published")).isEqualTo("date");
        assertThat(mapping.nameOf("title")).isEqualTo("title");
        assertThat(mapping.names()).containsExactlyInAnyOrder("cover", "date", "pubDate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{date: publishd}                           | 2:22: error: The field 'date' is mapped to 'publishd', which is no field of posts. Did you mean 'published'?",
                "{x: [tags, hero.src]}                      | 2:26: error: The field 'x' is mapped to 'hero.src', which is no field of posts. The fields are: aliases, authors, canonical, category, description, draft, expires, featuredImage, featuredImage.alt, featuredImage.src, hero, hero.imageAlt, hero.imageSrc, lang, permalink, pinned, published, series, slug, tags, title, toc, unlisted, updated.",
                "{tags: {separator: ','}}                   | 2:22: error: The field 'tags' is mapped to no field. Write {to: …, …}, or nothing at all if it means nothing here.",
                "{tags: {to: tags, separator: ''}}          | 2:44: error: The separator is empty. Write ' ' or ','.",
                "{name: {to: title, separator: ','}}        | 2:45: error: The field 'title' holds one value, which a separator would split. Delete the separator, or map to aliases, authors, category or tags.",
            })
    void tellsWhatIsWrongWithAMapping(String mapping, String problem) {
        mapping("fieldMapping: " + mapping);
        assertThat(blog.problems()).containsExactly("blog.yml:" + problem + " [cfg/field-mapping]");
    }

    @Test
    void tellsOfOtherMistakes() {
        mapping("fieldMapping: {tags: {to: tags, seperator: ','}}");
        assertThat(blog.problems())
                .containsExactly("blog.yml:2:33: warning: The field 'seperator' is not known. Did you mean 'separator'?"
                        + " [fm/unknown-key]");
        mapping("fieldMapping: date");
        assertThat(blog.problems())
                .containsExactly("blog.yml:2:15: error: The field 'fieldMapping' is text."
                        + " Write a mapping of names to values. [fm/type]");
    }
}
