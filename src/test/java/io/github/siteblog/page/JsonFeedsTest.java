package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.siteblog.content.SmallBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFeedsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void haveEveryPartOfAPost() throws IOException {
        blog.with("blog.yml", "title: Labs\ndescription: A blog.\nurl: https://example.org/journal\nlanguage: nl\n");
        blog.picture("f.png", 3, 2).picture("a b.png", 3, 2);
        blog.with("people/grace.md", "---\nfirstName: Grace\nimage: /a b.png\nimageAlt: ''\n---\n");
        blog.postWithBody(
                "p",
                "One *two* [three](/archive/).",
                "updated: 2020-02-03",
                "authors: [ada, grace]",
                "tags: [dask, Community]",
                "category: [Community]",
                "lang: en",
                "featuredImage: {src: /f.png, alt: x}");
        assertThat(text()).isEqualTo("""
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Labs",
                  "home_page_url": "https://example.org/journal/",
                  "feed_url": "https://example.org/journal/feed.json",
                  "description": "A blog.",
                  "language": "nl",
                  "items": [
                    {
                      "id": "https://example.org/journal/blog/p/",
                      "url": "https://example.org/journal/blog/p/",
                      "title": "T",
                      "summary": "D",
                      "content_html": "<p>One <em>two</em> <a href=\\"https://example.org/journal/archive/\\">three</a>.</p>\\n",
                      "image": "https://example.org/journal/f.png",
                      "date_published": "2019-08-27T00:00:00Z",
                      "date_modified": "2020-02-03T00:00:00Z",
                      "authors": [
                        {
                          "name": "Ada Lovelace",
                          "url": "https://example.org/journal/author/ada/"
                        },
                        {
                          "name": "Grace",
                          "url": "https://example.org/journal/author/grace/",
                          "avatar": "https://example.org/journal/a%20b.png"
                        }
                      ],
                      "tags": [
                        "Community",
                        "dask"
                      ],
                      "language": "en",
                      "attachments": [
                        {
                          "url": "https://example.org/journal/f.png",
                          "mime_type": "image/png",
                          "size_in_bytes": LENGTH
                        }
                      ]
                    }
                  ]
                }
                """.replace("LENGTH", String.valueOf(Files.size(folder.resolve("public/f.png")))));
        thenIsAsSpecified();
    }

    @Test
    void haveTheTwentyNewestListedPosts() {
        Editions.posts(blog, 22);
        blog.post("a", "unlisted: true");
        assertThat(items())
                .hasSize(20)
                .first()
                .extracting(item -> item.getAsJsonObject().get("id").getAsString())
                .isEqualTo("https://example.org/blog/b/");
        thenIsAsSpecified();
    }

    @Test
    void takeTheUrlOfAPictureOfAnotherSiteAsItIs() {
        blog.post("p", "featuredImage: {src: 'https://other.example/i.png?a=b', alt: x}");
        var item = items().get(0).getAsJsonObject();
        assertThat(item.get("image").getAsString()).isEqualTo("https://other.example/i.png?a=b");
        assertThat(item.has("attachments")).isFalse();
        thenIsAsSpecified();
    }

    @Test
    void leaveOutWhatIsEmpty() {
        assertThat(text()).isEqualTo("""
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Small blog",
                  "home_page_url": "https://example.org/",
                  "feed_url": "https://example.org/feed.json",
                  "language": "en",
                  "items": []
                }
                """);
        thenIsAsSpecified();
    }

    @Test
    void changeNoItemButThatOfAChangedPost() {
        blog.post("a").post("b", "published: 2019-01-01").post("c", "published: 2018-01-01");
        var before = items();
        blog.postWithBody("b", "Other words.", "published: 2019-01-01");
        var after = items();
        assertThat(after.get(1)).isNotEqualTo(before.get(1));
        assertThat(List.of(after.get(0), after.get(2))).isEqualTo(List.of(before.get(0), before.get(2)));
    }

    private String text() {
        return new JsonFeeds().files(Editions.of(blog)).get(0).text().toString();
    }

    private List<JsonElement> items() {
        var items = new ArrayList<JsonElement>();
        JsonParser.parseString(text()).getAsJsonObject().getAsJsonArray("items").forEach(items::add);
        return items;
    }

    private void thenIsAsSpecified() {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JsonFeedsTest.class.getResourceAsStream("json-feed-1.1.schema.json"));
        assertThat(schema.validate(
                        text(),
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                .isEmpty();
    }
}
