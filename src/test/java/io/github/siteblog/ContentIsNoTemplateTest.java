package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a template in content is text, wherever it stands. */
class ContentIsNoTemplateTest extends SpoiltBlogTest {

    /** A post that says X wherever a post can say something. */
    private static final String POST = """
            ---
            title: 'X'
            published: August 27, 2019
            authors: [ada]
            description: 'X'
            category: [PyData ecosystem]
            tags: ['X']
            series: 'X'
            hero: {imageSrc: /i.png, imageAlt: 'X'}
            ---

            Text: X

            ## Heading: X

            [Link: X](/blog/p/)

            ![Alt: X](/i.png 'Caption: X')

            `Code: X`

            ```text
            Block: X
            ```

            ```java
            // Java: X
            ```

            > - Nested: X
            """;

    private static final String COMPONENTS = """

            <Callout title='Title: X'>

            Callout: X

            </Callout>

            <Details summary='Summary: X'>

            ```text
            Details: X
            ```

            </Details>
            """;

    private static final List<String> BODY = List.of(
            "Text: X",
            "Heading: X",
            "Link: X",
            "Alt: X",
            "Caption: X",
            "Code: X",
            "Block: X",
            "// Java: X",
            "Nested: X");

    private static final List<String> COMPONENT_TEXTS = List.of("Title: X", "Callout: X", "Summary: X", "Details: X");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "<#if true>x</#if>",
                "[=x]",
                "{{ x }}",
                "<@m/>",
                "#{1}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"
            })
    void inMarkdown(String text) throws Exception {
        given("markdown", POST, text);
        assertThat(blog.problems()).isEmpty();
        thenMetadataIs(text);
        thenBodyIs(BODY, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#if true>x</#if>", "[=x]", "<@m/>"})
    void inMdx(String text) throws Exception {
        given("mdx", POST + COMPONENTS, text);
        assertThat(blog.problems()).isEmpty();
        thenMetadataIs(text);
        thenBodyIs(Stream.concat(BODY.stream(), COMPONENT_TEXTS.stream()).toList(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{{ x }}", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"})
    void bracesInMdxAreReportedAndShown(String text) throws Exception {
        given("mdx", POST + COMPONENTS, text);
        blog.failOn(FailOn.NEVER);
        var message =
                "The expression '%s' is not evaluated. Write its value, or \\{ for a literal brace. [mdx/expression]"
                        .formatted(text.substring(text.indexOf('{')));
        var column = text.indexOf('{');
        assertThat(blog.problems())
                .containsExactly(
                        "posts/p.md:12:%s: error: %s".formatted(7 + column, message),
                        "posts/p.md:14:%s: error: %s".formatted(13 + column, message),
                        "posts/p.md:16:%s: error: %s".formatted(8 + column, message),
                        "posts/p.md:30:%s: error: %s".formatted(13 + column, message),
                        "posts/p.md:34:%s: error: %s".formatted(10 + column, message));
        thenMetadataIs(text);
        thenBodyIs(Stream.concat(BODY.stream(), COMPONENT_TEXTS.stream()).toList(), text);
    }

    private void given(String dialect, String post, String text) {
        blog.write("blog.yml", "title: Notes\nurl: https://example.org\ndialect: %s\n".formatted(dialect));
        blog.write("posts/p.md", post.replace("X", text));
    }

    private void thenMetadataIs(String text) throws Exception {
        var page = Jsoup.parse(blog.page("blog/p/index.html"));
        assertThat(page.title()).isEqualTo(text + " · Notes");
        assertThat(page.select("meta[property=og:title], meta[name=description], meta[property=og:description]")
                        .eachAttr("content"))
                .containsExactly(text, text, text);
        assertThat(page.select("h1, .lede, .tags li").eachText()).containsExactly(text, text, text);
        assertThat(page.select(".hero img").attr("alt")).isEqualTo(text);
        assertThat(Jsoup.parse(blog.page("index.html"))
                        .select(".card-title, .card-description")
                        .eachText())
                .containsExactly(text, text);
        assertThat(feed("title")).isEqualTo(text);
        assertThat(feed("summary")).isEqualTo(text);
    }

    private void thenBodyIs(List<String> lines, String text) throws Exception {
        var expected = lines.stream().map(line -> line.replace("X", text)).toList();
        var page = Jsoup.parse(blog.page("blog/p/index.html")).selectFirst(".prose");
        assertThat(texts(page)).containsExactlyElementsOf(expected);
        assertThat(texts(Jsoup.parseBodyFragment(feed("content")).body())).containsExactlyElementsOf(expected);
    }

    /** The texts and alternative texts of a body, those of one element put together. */
    private static List<String> texts(Element body) {
        body.select(".heading-anchor").remove();
        return body.select("*").stream()
                .map(element -> element.attr("alt")
                        + element.textNodes().stream()
                                .map(TextNode::getWholeText)
                                .collect(joining()))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The text of the first element of a name in the first entry of the feed. */
    private String feed(String name) throws Exception {
        var xml = new ByteArrayInputStream(blog.page("feed.xml").getBytes(UTF_8));
        var feed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        var entry = (org.w3c.dom.Element) feed.getElementsByTagName("entry").item(0);
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }
}
