package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.ConsoleReport;
import io.github.siteblog.report.GitHubAnnotations;
import io.github.siteblog.report.ReportSettings;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Titles and descriptions that try to break out of the places that show them. */
class HostileMetadataTest extends SpoiltBlogTest {

    private Document page() {
        blog.render();
        return Jsoup.parse(blog.page("blog/p/index.html"));
    }

    /** The text of the first element of a name in the first entry of a feed, as a strict XML parser reads it. */
    private String xml(String path, String entry, String name) throws Exception {
        var xml = new ByteArrayInputStream(blog.page(path).getBytes(UTF_8));
        var feed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        var first = (Element) feed.getElementsByTagName(entry).item(0);
        return first.getElementsByTagName(name).item(0).getTextContent();
    }

    /** A part of the first item of the JSON feed. */
    private String json(String name) {
        var feed = JsonParser.parseString(blog.page("feed.json")).getAsJsonObject();
        return feed.getAsJsonArray("items").get(0).getAsJsonObject().get(name).getAsString();
    }

    /** A part of what the page of the post tells search engines about it. */
    private static JsonObject posting(Document page) {
        var data = JsonParser.parseString(
                page.select("script[type=application/ld+json]").first().data());
        return data.getAsJsonObject().getAsJsonArray("@graph").get(0).getAsJsonObject();
    }

    private static String meta(Document page, String name) {
        return page.selectXpath("//meta[@name='%s' or @property='%s']".formatted(name, name))
                .attr("content");
    }

    /** Every place that shows the title of a post. */
    private Map<String, String> titles() throws Exception {
        var page = page();
        var titles = new LinkedHashMap<String, String>();
        titles.put("title", page.title().replace(" · Notes", ""));
        titles.put("h1", page.select("h1").text());
        titles.put("og:title", meta(page, "og:title"));
        titles.put("JSON-LD", posting(page).get("headline").getAsString());
        titles.put("feed.xml", xml("feed.xml", "entry", "title"));
        titles.put("rss.xml", xml("rss.xml", "item", "title"));
        titles.put("feed.json", json("title"));
        titles.put(
                "home",
                Jsoup.parse(blog.page("index.html"))
                        .select("a[href=/blog/p/]")
                        .get(0)
                        .text());
        return titles;
    }

    /** Every place that shows the description of a post. */
    private Map<String, String> descriptions() throws Exception {
        var page = page();
        var descriptions = new LinkedHashMap<String, String>();
        descriptions.put("description", meta(page, "description"));
        descriptions.put("og:description", meta(page, "og:description"));
        descriptions.put("JSON-LD", posting(page).get("description").getAsString());
        descriptions.put("feed.xml", xml("feed.xml", "entry", "summary"));
        descriptions.put("rss.xml", xml("rss.xml", "item", "description"));
        descriptions.put("feed.json", json("summary"));
        return descriptions;
    }

    private void thenNothingRuns() {
        var running = "script:not([type=application/ld+json])";
        assertThat(page().select(running)).isEmpty();
        assertThat(Jsoup.parse(blog.page("index.html")).select(running)).isEmpty();
        assertThat(page().select("script"))
                .hasSize(1)
                .first()
                .matches(script -> !script.data().contains("<"));
    }

    @Test
    void titleThatEndsTheHead() throws Exception {
        blog.line(2, "title: '</title><script>alert(1)</script>'");
        assertThat(titles())
                .allSatisfy((place, text) -> assertThat(text).as(place).isEqualTo("</title><script>alert(1)</script>"));
        thenNothingRuns();
    }

    @Test
    void descriptionThatEndsAScript() throws Exception {
        blog.line(5, "description: \"a</script><!--<script>\"");
        assertThat(descriptions())
                .allSatisfy((place, text) -> assertThat(text).as(place).isEqualTo("a</script><!--<script>"));
        thenNothingRuns();
    }

    @Test
    void descriptionThatEndsACharacterDataSection() throws Exception {
        blog.line(5, "description: \"a ]]> b\"");
        assertThat(descriptions())
                .allSatisfy((place, text) -> assertThat(text).as(place).isEqualTo("a ]]> b"));
    }

    @Test
    void textWithACharacterThatXmlCannotHave() throws Exception {
        blog.write("blog.yml", "title: Notes\nurl: https://example.org\nhtml: trusted\n");
        blog.line(9, "a <b>&#1; ]]&gt; &#xFFFE;</b> b");
        blog.render();
        assertThat(xml("feed.xml", "entry", "content")).isEqualTo("<p>a <b>� ]]&gt; �</b> b</p>\n");
        assertThat(xml("rss.xml", "item", "content:encoded")).isEqualTo("<p>a <b>� ]]&gt; �</b> b</p>\n");
    }

    @Test
    void alternativeTextThatEndsItsAttribute() {
        blog.line(
                5,
                "description: D\nfeaturedImage: {src: /i.png, alt: '\" ><b'}\n"
                        + "hero: {imageSrc: /i.png, imageAlt: '\" ><b'}");
        var page = page();
        assertThat(meta(page, "og:image:alt")).isEqualTo("\" ><b");
        assertThat(posting(page).getAsJsonObject("image").get("caption").getAsString())
                .isEqualTo("\" ><b");
        assertThat(page.select("img[src=/i.png]").eachAttr("alt")).containsExactly("\" ><b");
        thenNothingRuns();
    }

    @Test
    void titleThatSpeaksForTheBuild() {
        blog.line(2, "title: \"x\\n::error file=a::pwn\"\nslug: \"x\\n::error file=a::pwn\"");
        var report = blog.render();
        var settings = new ReportSettings("1", "", Severity.ERROR);
        assertThat(new GitHubAnnotations(settings).lines(report.problems()))
                .containsExactly("::error file=posts/p.md,line=3,col=7,title=path/illegal-char::The path"
                        + " 'x\\n::error file=a::pwn' holds the character '\\n'."
                        + " Use letters, digits, hyphens, dots and underscores.");
        assertThat(new ConsoleReport(report.findings().excerpts(), false).lines(report.problems()))
                .extracting(ConsoleReport.Line::text)
                .containsExactly(
                        "posts/p.md:3:7: error: The path 'x\\n::error file=a::pwn' holds the character '\\n'."
                                + " Use letters, digits, hyphens, dots and underscores. [path/illegal-char]",
                        "   3 | slug: \"x\\n::error file=a::pwn\"",
                        "     |       ^",
                        "1 error");
    }
}
