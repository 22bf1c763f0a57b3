package io.github.siteblog.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.BlogFacts.ImageFact;
import io.github.siteblog.report.BlogFacts.Labels;
import io.github.siteblog.report.BlogFacts.PostFact;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Whatever content says, it stays text in every report. */
class HostileTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\n::error file=a::pwn",
                "x\r\n[ERROR] pwn",
                "##[error]pwn",
                "##vso[task.complete result=Succeeded]",
                "</script><script>alert(1)</script>",
                "</title></style></svg></pre><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "]]><failure message='pwn'/>",
                "--><!-- <![CDATA[",
                "&lt;b&gt; &#60; &amp;amp;",
                "\u001B[2J\u001B[31mred\u0007\b\u009B31m",
                "\u202Eevil\u202C \u2066x\u2069",
                "a\u2028b\u2029c\u0085d\u000Be\ff",
                "\u0000\uFFFE\uFFFF\uFEFF",
                "\uD800 alone, \uDC00 too",
                "{\"ruleId\": \"x\"}, \\u0022 \\",
                "%0A::error::pwn %s %n",
                "${7*7} <#assign x=1> $1 \\1"
            })
    void itStaysText(String text) throws Exception {
        var problem = new Problem(
                Severity.ERROR, "x/y", new Location("posts/" + text + ".md", 1, 1), "It is '" + text + "'.", text);
        var inLine = new Problem(Severity.WARNING, "x/z", new Location("posts/line.md", 1, 2), "It is wrong.", text);
        var problems = List.of(problem, inLine);
        var excerpts = new Sources(folder).write("posts/line.md", " " + text).excerpts(inLine);
        var post = new PostFact(
                "posts/" + text + ".md",
                text,
                LocalDate.of(2026, 5, 1),
                new Labels(List.of(text), List.of(text)),
                null);
        var draft = new PostFact(
                "posts/draft.md",
                text,
                null,
                new Labels(List.of(), List.of()),
                new Withheld(Withheld.Reason.ERROR, null));
        var facts = new BlogFacts(
                text,
                List.of(post, draft),
                List.of(text),
                List.of(new ImageFact("posts/" + text + ".png", 1)),
                List.of("posts/" + text + ".md"));

        var console = new ConsoleReport(excerpts, false).lines(problems);
        assertThat(console)
                .hasSizeBetween(3, 5)
                .allSatisfy(line -> assertThat(line.text())
                        .isEqualTo(Printable.line(line.text()))
                        .doesNotContainPattern("##\\w*\\["));

        var annotations = new GitHubAnnotations(Sources.SETTINGS).lines(problems);
        assertThat(annotations)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .isEqualTo(Printable.line(line))
                        .matches("::(error|warning) file=[^:,]*,line=1,col=[12],title=x/[yz]::.*"));

        var files = ReportFiles.of(facts, problems, excerpts, Sources.SETTINGS);
        assertThat(files.values())
                .allMatch(file -> StandardCharsets.UTF_8.newEncoder().canEncode(file));
        assertThat(files.get("problems.txt").lines()).hasSize(2);
        assertJson(files.get("site-blog.sarif"), text);
        assertXml(files.get("TEST-site-blog.xml"), text);
        assertHtml(files.get("index.html"), text);
    }

    private static void assertJson(String json, String text) {
        var results = JsonParser.parseString(json)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results");
        assertThat(results).hasSize(2);
        var message = results.get(0).getAsJsonObject().getAsJsonObject("message");
        assertThat(message.get("text").getAsString())
                .isEqualTo("It is '%s'. %s".formatted(Printable.line(text), Printable.line(text)));
        assertThat(json).doesNotContain("\u2028", "\u2029", "\u0000");
    }

    private static void assertXml(String xml, String text) throws Exception {
        var suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertThat(suite.getElementsByTagName("*").getLength()).isEqualTo(4);
        var failure = suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttributes().getNamedItem("message").getNodeValue())
                .isEqualTo("It is '%s'.".formatted(shown(text)));
    }

    private static void assertHtml(String html, String text) {
        var page = Jsoup.parse(html);
        assertThat(page.select("script, img, iframe, b, title:not(head > title, svg title)"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("autofocus")
                                || attribute.getKey().equals("style")));
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(shown(text));
        assertThat(page.select(".posts .what").first().wholeText()).isEqualTo(shown(text));
        assertThat(page.select("figure").eachText()).hasSize(4);
        assertThat(page.getElementById("authors-desc").wholeText()).isEqualTo(shown(text) + ": 1.");
    }

    /** As it is told in XML and HTML, which know two characters less. */
    private static String shown(String text) {
        return Printable.line(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
