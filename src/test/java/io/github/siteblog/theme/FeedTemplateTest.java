package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.siteblog.content.SmallBlog;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTemplateTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void describesTheBlog() throws FeedException {
        blog.with(
                "blog.yml",
                "title: Labs & co\ndescription: A <blog>.\nurl: https://example.org/journal\nlanguage: nl\n");
        blog.post("a", "published: 2019-01-01", "updated: 2020-02-03").post("b", "published: 2019-05-05");
        var feed = feed("/journal/feed.xml");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo("https://example.org/journal/feed.xml");
        assertThat(feed.getTitle()).isEqualTo("Labs & co");
        assertThat(feed.getDescription()).isEqualTo("A <blog>.");
        assertThat(feed.getLinks())
                .extracting(link -> link.getRel() + " " + link.getHref())
                .containsExactly("alternate https://example.org/journal/", "self https://example.org/journal/feed.xml");
        assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2020-02-03T00:00:00Z"));
        assertThat(feed.getEntries()).hasSize(2);
    }

    @Test
    void hasEveryPartOfAPost() throws FeedException {
        blog.with("people/grace.md", "---\nfirstName: Grace\n---\n");
        blog.postWithBody(
                "p",
                "One *two* [three](/archive/).",
                "title: \"A & B <c> ]]>\"",
                "description: \"a ]]> b\"",
                "updated: 2020-02-03",
                "authors: [ada, grace]",
                "tags: [dask]");
        var entry = feed("/feed.xml").getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("https://example.org/blog/p/");
        assertThat(entry.getLink()).isEqualTo("https://example.org/blog/p/");
        assertThat(entry.getTitle()).isEqualTo("A & B <c> ]]>");
        assertThat(entry.getDescription().getValue()).isEqualTo("a ]]> b");
        assertThat(entry.getPublishedDate()).isEqualTo(Instant.parse("2019-08-27T00:00:00Z"));
        assertThat(entry.getUpdatedDate()).isEqualTo(Instant.parse("2020-02-03T00:00:00Z"));
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("Ada Lovelace", "Grace");
        assertThat(entry.getAuthors())
                .extracting(SyndPerson::getUri)
                .containsExactly("https://example.org/author/ada/", "https://example.org/author/grace/");
        assertThat(entry.getCategories()).extracting(SyndCategory::getName).containsExactly("pydata-ecosystem", "dask");
        assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
        assertThat(entry.getContents().get(0).getValue())
                .isEqualTo("<p>One <em>two</em> <a href=\"https://example.org/archive/\">three</a>.</p>\n");
    }

    @Test
    void isWellFormedWithoutAnyPost() throws FeedException {
        var feed = feed("/feed.xml");
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getPublishedDate()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void beginsWithTheXmlDeclaration() {
        assertThat(new Rendered(blog).text("/feed.xml"))
                .get()
                .asString()
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        assertThat(new Rendered(blog).text("/sitemap.xml"))
                .get()
                .asString()
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    @Test
    void listsPagesForSearchEngines() {
        blog.with("blog.yml", "url: https://example.org/journal\n").with("pages/about.md", "---\ntitle: About\n---\n");
        blog.post("p");
        var sitemap =
                Jsoup.parse(new Rendered(blog).text("/journal/sitemap.xml").orElseThrow(), Parser.xmlParser());
        assertThat(sitemap.select("url"))
                .extracting(url ->
                        url.select("loc").text() + " " + url.select("lastmod").text())
                .containsExactly(
                        "https://example.org/journal/ 2019-08-27",
                        "https://example.org/journal/about/ ",
                        "https://example.org/journal/archive/ 2019-08-27",
                        "https://example.org/journal/author/ada/ 2019-08-27",
                        "https://example.org/journal/blog/p/ 2019-08-27",
                        "https://example.org/journal/category/pydata-ecosystem/ 2019-08-27");
    }

    private SyndFeed feed(String url) throws FeedException {
        return new SyndFeedInput()
                .build(new StringReader(new Rendered(blog).text(url).orElseThrow()));
    }
}
