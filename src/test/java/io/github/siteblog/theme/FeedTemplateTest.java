package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.siteblog.content.SmallBlog;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
    void describesTheBlogInRss() throws FeedException {
        blog.with("blog.yml", "title: Labs & co\nurl: https://example.org/journal\nlanguage: nl\n");
        blog.post("a", "published: 2019-01-01", "updated: 2020-02-03").post("b", "published: 2019-05-05");
        var feed = feed("/journal/rss.xml");
        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getTitle()).isEqualTo("Labs & co");
        assertThat(feed.getDescription()).isEqualTo("Labs & co");
        assertThat(feed.getLink()).isEqualTo("https://example.org/journal/");
        assertThat(feed.getLanguage()).isEqualTo("nl");
        assertThat(((Channel) feed.originalWireFeed()).getLastBuildDate())
                .isEqualTo(Instant.parse("2020-02-03T00:00:00Z"));
        assertThat(new Rendered(blog).text("/journal/rss.xml"))
                .get()
                .asString()
                .contains("<lastBuildDate>Mon, 03 Feb 2020 00:00:00 GMT</lastBuildDate>")
                .contains("<atom:link rel=\"self\" type=\"application/rss+xml\""
                        + " href=\"https://example.org/journal/rss.xml\"/>");
    }

    @Test
    void tellsTheSameInRss() throws FeedException, IOException {
        blog.picture("f.png", 3, 2).with("people/grace.md", "---\nfirstName: Grace\n---\n");
        blog.postWithBody(
                "p",
                "One *two* [three](/archive/) ]]&gt;",
                "title: \"A & B <c> ]]>\"",
                "description: \"a ]]> b\"",
                "updated: 2020-02-03",
                "authors: [ada, grace]",
                "tags: [dask]",
                "featuredImage: {src: /f.png, alt: x}");
        var atom = feed("/feed.xml").getEntries().get(0);
        var rss = feed("/rss.xml").getEntries().get(0);
        assertThat(rss.getUri()).isEqualTo(atom.getUri());
        assertThat(rss.getLink()).isEqualTo(atom.getLink());
        assertThat(rss.getTitle()).isEqualTo(atom.getTitle()).isEqualTo("A & B <c> ]]>");
        assertThat(rss.getDescription().getValue())
                .isEqualTo(atom.getDescription().getValue())
                .isEqualTo("a ]]> b");
        assertThat(rss.getPublishedDate()).isEqualTo(atom.getPublishedDate());
        assertThat(((DCModule) rss.getModule(DCModule.URI)).getCreators())
                .isEqualTo(atom.getAuthors().stream().map(SyndPerson::getName).toList());
        assertThat(rss.getCategories()).extracting(SyndCategory::getName).containsExactly("PyData ecosystem", "dask");
        assertThat(rss.getContents().get(0).getValue())
                .isEqualTo(atom.getContents().get(0).getValue())
                .isEqualTo("<p>One <em>two</em> <a href=\"https://example.org/archive/\">three</a> ]]&gt;</p>\n");
        assertThat(List.of(rss, atom))
                .extracting(entry -> entry.getEnclosures().get(0))
                .extracting(file -> "%s %s %s".formatted(file.getUrl(), file.getType(), file.getLength()))
                .containsOnly("https://example.org/f.png image/png " + Files.size(folder.resolve("public/f.png")));
    }

    @Test
    void changesNoEntryButThatOfAChangedPost() {
        blog.post("a").post("b", "published: 2019-01-01").post("c", "published: 2018-01-01");
        var before = List.of(entries("/feed.xml"), entries("/rss.xml"));
        blog.postWithBody("b", "Other words.", "published: 2019-01-01", "updated: 2020-01-01");
        var after = List.of(entries("/feed.xml"), entries("/rss.xml"));
        for (var format : List.of(0, 1)) {
            assertThat(after.get(format).get(1)).isNotEqualTo(before.get(format).get(1));
            assertThat(after.get(format).get(0)).isEqualTo(before.get(format).get(0));
            assertThat(after.get(format).get(2)).isEqualTo(before.get(format).get(2));
        }
    }

    @Test
    void namesTheListWhosePostsItHas() throws FeedException {
        blog.post("a");
        var feed = feed("/category/pydata-ecosystem/feed.xml");
        assertThat(feed.getTitle()).isEqualTo("PyData ecosystem · Small blog");
        assertThat(feed.getLinks())
                .extracting(link -> link.getRel() + " " + link.getHref())
                .containsExactly(
                        "alternate https://example.org/category/pydata-ecosystem/",
                        "self https://example.org/category/pydata-ecosystem/feed.xml");
        assertThat(feed.getUri()).isEqualTo("https://example.org/category/pydata-ecosystem/feed.xml");
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).containsExactly("https://example.org/blog/a/");
    }

    @Test
    void isWellFormedWithoutAnyPost() throws FeedException {
        assertThat(feed("/rss.xml").getEntries()).isEmpty();
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
        assertThat(new Rendered(blog).text("/rss.xml"))
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
                        "https://example.org/journal/archive/2019/ 2019-08-27",
                        "https://example.org/journal/author/ ",
                        "https://example.org/journal/author/ada/ 2019-08-27",
                        "https://example.org/journal/blog/p/ 2019-08-27",
                        "https://example.org/journal/category/ ",
                        "https://example.org/journal/category/pydata-ecosystem/ 2019-08-27");
    }

    private SyndFeed feed(String url) throws FeedException {
        var input = new SyndFeedInput();
        input.setPreserveWireFeed(true);
        return input.build(new StringReader(new Rendered(blog).text(url).orElseThrow()));
    }

    /** The entries of a feed as they are written. */
    private List<String> entries(String url) {
        return Jsoup.parse(new Rendered(blog).text(url).orElseThrow(), Parser.xmlParser())
                .select("entry, item")
                .stream()
                .map(Element::outerHtml)
                .toList();
    }
}
