package io.github.siteblog.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.HtmlPolicy.Mode;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @TempDir
    private Path folder;

    private Document rendered(String post) throws IOException {
        Files.write(folder.resolve("p.md"), post.getBytes(UTF_8));
        var problems = new Problems();
        var file = SourceTree.of(folder, problems).read("p.md").orElseThrow();
        return Rendered.markdown(Mode.CHECKED)
                .render(FrontMatter.of(file, problems).orElseThrow(), Dialect.MARKDOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^|^^",
                "a|<p>a</p>\\n",
                "a\\nb|<p>a\\nb</p>\\n",
                "a\\\\nb|<p>a<br>\\nb</p>\\n",
                "- a|<ul>\\n<li>a</li>\\n</ul>\\n",
                "3. a|<ol start=\"3\">\\n<li>a</li>\\n</ol>\\n",
                "> a|<blockquote>\\n<p>a</p>\\n</blockquote>\\n",
                "***|<hr>\\n",
                "~~a~~|<p><del>a</del></p>\\n",
                "&copy; &nosuch; \"'|<p>\u00A9 &amp;nosuch; &quot;'</p>\\n",
            })
    void isRendered(String markdown, String html) {
        assertThat(Rendered.of(markdown.replace("\\n", "\n")).html()).isEqualTo(html.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${1 + 1}", "<#if x>", "<@macro/>", "{{ x }}", "{% x %}", "#{x}", "[=x]", "</#list>", "<%= x %>"
            })
    void isNoTemplate(String text) {
        assertThat(Jsoup.parseBodyFragment(Rendered.of("a " + text + " b").html())
                        .text())
                .isEqualTo("a " + text + " b");
    }

    @Test
    void placesItsProblemsBehindTheFrontMatter() throws IOException {
        assertThat(rendered("---\ntitle: \uD83D\uDE00\n---\n\n[a](javascript:b)\n")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("p.md:5:5: error: The URL has the scheme 'javascript'."
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @Test
    void isTheSameWithWindowsLineEndsAndAByteOrderMark() throws IOException {
        var post = "---\ntitle: T\n---\n\n> a <b\n>   onclick=c>d</b>\n\n- [e](javascript:f)\n\n  ```\n  g\n\n  ```\n"
                + "<div>\n<i onload=h></i>\n</div>\n";
        var unix = rendered(post);
        var windows = rendered("\uFEFF" + post.replace("\n", "\r\n"));
        assertThat(windows).isEqualTo(unix);
        assertThat(windows.problems())
                .extracting(problem -> problem.location().toString())
                .containsExactly("p.md:6:5", "p.md:8:7", "p.md:15:4");
    }

    @Test
    void placesWhatStandsInTheLastLineWithoutAnEnd() throws IOException {
        assertThat(rendered("---\n---\n[a](javascript:b)").problems())
                .extracting(problem -> problem.location().toString())
                .containsExactly("p.md:3:5");
    }

    @Test
    void hasNothingInAFileThatEndsWithItsFrontMatter() throws IOException {
        assertThat(rendered("---\n---").html()).isEmpty();
        assertThat(rendered("---\n---\n").html()).isEmpty();
    }

    @Test
    void isRenderedByManyThreadsAtOnce() {
        var markdown = Rendered.markdown(Mode.CHECKED);
        var post = new FrontMatter(
                new SourceFile("p.md", "# A\n\n<b>c</b>[^1]\n\n[^1]: d\n"),
                Fields.none(Location.startOf("p.md"), new Problems()),
                1);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> markdown.render(post, Dialect.MARKDOWN))
                        .distinct())
                .hasSize(1);
    }
}
