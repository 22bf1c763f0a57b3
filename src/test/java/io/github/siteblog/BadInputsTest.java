package io.github.siteblog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.Withheld;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a writer or an attacker may put into a blog, and the one line that each of it is answered with. */
class BadInputsTest extends SpoiltBlogTest {

    @Nested
    class Encodings {

        @Test
        void latin1() {
            blog.write(
                    "posts/p.md",
                    String.join("\n", BlogFolder.POST)
                            .replace("Body.", "caf\u00e9")
                            .getBytes(ISO_8859_1));
            thenProblems("posts/p.md:9:4: error: The byte 0xE9 at offset 111 is not UTF-8. Save the file as UTF-8;"
                    + " is this ISO-8859-1? [enc/invalid-utf8]");
        }

        @Test
        void byteOrderMark() {
            var without = renderedPost();
            blog.write("posts/p.md", "\uFEFF" + String.join("\n", BlogFolder.POST) + "\n");
            assertThat(renderedPost()).isEqualTo(without);
        }

        @Test
        void nul() {
            blog.line(9, "a\u0000b");
            thenProblems(
                    "posts/p.md:9:2: error: The control character U+0000 is not text. Delete it. [enc/control-char]");
        }

        @Test
        void nulIsNeverPublished() {
            blog.line(9, "a\u0000b").failOn(FailOn.NEVER).render();
            assertThat(blog.page("blog/p/index.html")).contains("a\uFFFDb").doesNotContain("\u0000");
        }

        @Test
        void utf16() {
            blog.write("posts/p.md", ("\uFEFF" + String.join("\n", BlogFolder.POST)).getBytes(UTF_16LE));
            thenProblems("posts/p.md:1:1: error: The file is UTF-16LE, not UTF-8. Save it as UTF-8. [enc/not-utf8]");
        }

        @Test
        void windowsLineEnds() {
            var unix = renderedPost();
            blog.write("posts/p.md", String.join("\r\n", BlogFolder.POST) + "\r\n");
            assertThat(renderedPost()).isEqualTo(unix);
        }

        @Test
        void placesAreTheSameWithWindowsLineEnds() {
            blog.write("posts/p.md", String.join("\r\n", BlogFolder.POST).replace("[ada]", "[adaa]"));
            thenProblems(
                    "posts/p.md:4:11: error: No author has the slug 'adaa'. Did you mean 'ada'? [ref/unknown-author]");
        }

        @Test
        void carriageReturnAlone() {
            blog.line(9, "one\rtwo");
            thenProblems("posts/p.md:9:4: warning: A line ends with a carriage return alone."
                    + " Save the file with LF or CRLF line ends. [enc/bare-cr]");
        }
    }

    @Nested
    class Framing {

        @Test
        void neverClosed() {
            blog.line(7, "");
            thenProblems("posts/p.md:1:1: error: The front matter is never closed."
                    + " Put a line of three dashes after the last field. [fm/unterminated]");
        }

        @Test
        void none() {
            blog.write("posts/p.md", "Body.\n");
            thenProblems("posts/p.md:1:1: error: The file has no front matter."
                    + " Begin it with a line of three dashes, the fields, and another such line. [fm/missing]");
        }

        @Test
        void emptyFile() {
            blog.write("posts/p.md", "");
            thenProblems("posts/p.md:1:1: error: The file has no front matter."
                    + " Begin it with a line of three dashes, the fields, and another such line. [fm/missing]");
        }

        @Test
        void toml() {
            blog.write("posts/p.md", "+++\ntitle = \"T\"\n+++\nBody.\n");
            thenProblems(
                    "posts/p.md:1:1: error: The front matter is TOML."
                            + " Write it as YAML between two lines of three dashes, or 'frontMatter: toml' in blog.yml. [fm/unsupported-format]");
        }

        @Test
        void notFirst() {
            blog.write("posts/p.md", "\n\n" + String.join("\n", BlogFolder.POST));
            thenProblems("posts/p.md:3:1: error: The front matter does not begin in the first line."
                    + " Delete what stands before its three dashes. [fm/not-first]");
        }

        @Test
        void notAMapping() {
            blog.write("posts/p.md", "---\n- a\n---\n\nBody.\n");
            thenProblems("posts/p.md:2:1: error: The front matter is a list."
                    + " Write fields such as 'title: …', one a line. [fm/not-a-mapping]");
        }
    }

    @Nested
    class Yaml {

        @Test
        void colonInAValue() {
            blog.line(2, "title: Dask: an update");
            thenProblems("posts/p.md:2:12: error: A value holds a colon followed by a blank."
                    + " Quote the value: '…'. [yaml/syntax]");
        }

        @Test
        void duplicateKey() {
            blog.line(2, "title: \"T\"\ntitle: \"U\"");
            thenProblems("posts/p.md:3:1: error: The key 'title' is written twice, first at posts/p.md:2:1."
                    + " Delete one of them. [yaml/duplicate-key]");
        }

        @Test
        void billionLaughs() {
            blog.line(2, "title: T\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b]");
            thenProblems("posts/p.md:3:4: error: The value has the anchor '&a'. Delete the anchor. [yaml/alias]");
        }

        @Test
        void alias() {
            blog.line(2, "title: *t");
            thenProblems("posts/p.md:2:8: error: The value is an alias. Write the value itself. [yaml/alias]");
        }

        @Test
        void tagsLoadNoClassAndOpenNoSocket() throws IOException {
            try (var server = new ServerSocket(0)) {
                server.setSoTimeout(50);
                blog.line(
                        5,
                        "x: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
                                + " [\"http://127.0.0.1:%d/\"]]]]".formatted(server.getLocalPort()));
                thenProblems("posts/p.md:5:4: error: The value has the tag"
                        + " '!!javax.script.ScriptEngineManager'."
                        + " Delete the tag; values are plain text, lists and mappings. [yaml/tag]");
                assertThat(hasVisitor(server)).isFalse();
            }
        }

        private static boolean hasVisitor(ServerSocket server) throws IOException {
            try (var visitor = server.accept()) {
                return visitor.isConnected();
            } catch (SocketTimeoutException e) {
                return false;
            }
        }

        @Test
        @Timeout(2)
        void deepNesting() {
            blog.line(5, "x: " + "[".repeat(100_000));
            thenProblems("posts/p.md:5:36: error: The value is nested deeper than 32 levels."
                    + " Write it flat. [yaml/too-deep]");
        }

        @Test
        void hugeValue() {
            blog.line(5, "description: " + "a".repeat(4 * 1024 * 1024));
            var start = System.nanoTime();
            thenProblems("posts/p.md:1:1: error: The front matter is longer than 64 KiB."
                    + " Move the long value into the body. [fm/too-large]");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }

        @Test
        void tab() {
            blog.line(4, "authors:\n\t- ada");
            thenProblems("posts/p.md:5:1: error: The line is indented with a tab. Indent it with spaces. [yaml/tab]");
        }

        @Test
        void unclosedQuote() {
            blog.line(2, "title: 'T");
            thenProblems("posts/p.md:2:8: error: A quote is opened and never closed. Close the quote;"
                    + " write '' for a single quote inside single quotes. [yaml/syntax]");
        }
    }

    @Nested
    class Values {

        @Test
        void missingDate() {
            blog.line(3, "# no date");
            thenProblems("posts/p.md:1:1: error: The field 'published' is missing."
                    + " Add 'published: …' to the front matter. [fm/required]");
        }

        @Test
        void blankTitle() {
            blog.line(2, "title: ''");
            thenProblems("posts/p.md:2:8: error: The field 'title' is empty. Write its value. [fm/blank]");
        }

        @Test
        void misspeltMonth() {
            blog.line(3, "published: Febuary 30, 2019");
            thenProblems("posts/p.md:3:12: error: The date 'Febuary 30, 2019' cannot be read."
                    + " Did you mean 'February'? Write it as 'August 27, 2019' or '2019-08-27'. [fm/date]");
        }

        @Test
        void dayThatDoesNotExist() {
            blog.line(3, "published: February 30, 2019");
            thenProblems("posts/p.md:3:12: error: The date 'February 30, 2019' cannot be read."
                    + " February 2019 has 28 days. [fm/date]");
        }

        @Test
        void dateThatCouldMeanTwoDays() {
            blog.line(3, "published: 27/08/2019");
            thenProblems("posts/p.md:3:12: error: The date '27/08/2019' cannot be read."
                    + " Write it as 'August 27, 2019' or '2019-08-27'. [fm/date]");
        }

        @Test
        void listForText() {
            blog.line(2, "title: [a, b]");
            thenProblems("posts/p.md:2:8: error: The field 'title' is a list. Write text. [fm/type]");
        }

        @Test
        void unknownAuthor() {
            blog.line(4, "authors: [adaa]");
            thenProblems(
                    "posts/p.md:4:11: error: No author has the slug 'adaa'. Did you mean 'ada'? [ref/unknown-author]");
        }

        @Test
        void unknownCategory() {
            blog.line(6, "category: [PyData Ecosystem]");
            thenProblems("posts/p.md:6:12: error: No category is named 'PyData Ecosystem'."
                    + " Did you mean 'PyData ecosystem'? [ref/unknown-category]");
        }

        @Test
        void missingImage() {
            blog.line(5, "description: D\nfeaturedImage: {src: /nope.png, alt: x}");
            thenProblems("posts/p.md:6:22: error: The picture '/nope.png' does not exist."
                    + " Add public/nope.png or correct the path. [ref/missing-image]");
        }

        @Test
        void imageInAnotherCase() {
            blog.line(9, "![a](/I.png)");
            thenProblems("posts/p.md:9:6: error: The picture '/I.png' is written in another case than its file."
                    + " Write '/i.png'. [ref/image-case]");
        }

        @Test
        void unknownKey() {
            blog.line(5, "description: D\ntittle: x");
            thenProblems("posts/p.md:6:1: warning: The field 'tittle' is not known."
                    + " Did you mean 'title'? [fm/unknown-key]");
            assertThat(blog.output()).exists();
        }

        @Test
        void oddDateIsUnderstood() {
            blog.line(3, "published: 30 March, 2026");
            thenProblems("posts/p.md:3:12: warning: The date '30 March, 2026' is read as 2026-03-30."
                    + " Write it as 'March 30, 2026'. [fm/date]");
            assertThat(blog.page("blog/p/index.html")).contains("<time datetime=\"2026-03-30\"");
        }
    }

    @Nested
    class Paths {

        @Test
        void slugThatClimbs() {
            blog.line(5, "description: D\nslug: ../../../../etc/passwd");
            thenProblems("posts/p.md:6:7: error: The path '../../../../etc/passwd' leads out of the site."
                    + " Write it without '..'. [path/traversal]");
        }

        @Test
        void aliasThatClimbs() {
            blog.line(5, "description: D\naliases: [/../x/]");
            thenProblems("posts/p.md:6:11: error: The path '/../x/' leads out of the site."
                    + " Write it without '..'. [path/traversal]");
        }

        @Test
        void twoPostsWithOneSlug() {
            blog.write(
                    "posts/q.md",
                    String.join("\n", BlogFolder.POST)
                            .replace("\"T\"", "\"U\"")
                            .replace("description:", "slug: p\ndescription:"));
            thenProblems(
                    "posts/p.md:1:1: error: The URL '/blog/p/' belongs to posts/q.md:5:7 too."
                            + " Give one of them another slug or name. [path/collision]",
                    "posts/q.md:5:7: error: The URL '/blog/p/' belongs to posts/p.md:1:1 too."
                            + " Give one of them another slug or name. [path/collision]");
        }

        @Test
        void oneSlugInTwoUnicodeForms() {
            blog.line(5, "description: D\nslug: caf\u00e9");
            blog.write(
                    "posts/q.md",
                    String.join("\n", BlogFolder.POST)
                            .replace("\"T\"", "\"U\"")
                            .replace("description:", "slug: cafe\u0301\ndescription:"));
            thenProblems(
                    "posts/p.md:6:7: error: The URL '/blog/cafe/' belongs to posts/q.md:5:7 too."
                            + " Give one of them another slug or name. [path/collision]",
                    "posts/q.md:5:7: error: The URL '/blog/cafe/' belongs to posts/p.md:6:7 too."
                            + " Give one of them another slug or name. [path/collision]");
        }

        @Test
        void nameThatWindowsKeeps() {
            blog.line(5, "description: D\nslug: con");
            thenProblems("posts/p.md:6:7: error: The name 'con' is reserved on Windows."
                    + " Choose another, such as 'con-post'. [path/reserved-name]");
        }

        @Test
        void aliasOfAnotherPost() {
            blog.line(5, "description: D\naliases: [/blog/q/]");
            blog.write("posts/q.md", String.join("\n", BlogFolder.POST).replace("\"T\"", "\"U\""));
            thenProblems("posts/p.md:6:11: error: The URL '/blog/q/' belongs to posts/q.md:1:1 too."
                    + " Delete this alias. [path/collision]");
        }

        @Test
        void backslashes() {
            blog.line(5, "description: D\nslug: \"a\\\\..\\\\..\\\\b\"");
            thenProblems("posts/p.md:6:7: error: The path 'a\\..\\..\\b' holds the character '\\'."
                    + " Use letters, digits, hyphens, dots and underscores. [path/illegal-char]");
        }

        @Test
        void nothingIsWrittenOutsideEvenWhenForced() throws IOException {
            blog.line(5, "description: D\nslug: ../../../../etc/passwd\naliases: [/../x/, \"/a\\\\b\"]")
                    .failOn(FailOn.NEVER)
                    .render();
            try (var files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile))
                        .allMatch(file -> file.startsWith(blog.source())
                                || file.startsWith(blog.output())
                                || file.startsWith(blog.cache()));
            }
        }
    }

    @Nested
    class References {

        @Test
        void pictureThatClimbs() {
            blog.line(9, "![a](../../../../etc/passwd)");
            thenProblems("posts/p.md:9:6: error: The picture '../../../../etc/passwd' lies outside the site."
                    + " Put it into public/ and write its path from there. [path/traversal]");
        }

        @Test
        void pictureWithoutAlternativeText() {
            blog.line(9, "![](/i.png)");
            thenProblems("posts/p.md:9:1: error: The picture '/i.png' has no alternative text."
                    + " Say what it shows: ![…](…), or alt=\"…\" in HTML. [a11y/missing-alt]");
        }

        @Test
        void linkToNowhere() {
            blog.line(9, "[x](/posts/none)");
            thenProblems("posts/p.md:9:5: error: The link '/posts/none' leads to no page of the site."
                    + " Correct it, or give the page that it means this path as an alias. [link/broken]");
        }

        @Test
        void linkToNoPartOfAPage() {
            blog.line(9, "## Dask Arrays\n\n[x](#dask-array) [y](/blog/p#Dask-Arrays) [z](#dask-arrays)");
            thenProblems(
                    "posts/p.md:11:5: error: The link '#dask-array' leads to no part of posts/p.md."
                            + " Did you mean '#dask-arrays'? [link/broken-fragment]",
                    "posts/p.md:11:22: error: The link '/blog/p#Dask-Arrays' leads to no part of posts/p.md."
                            + " Did you mean '#dask-arrays'? [link/broken-fragment]");
        }

        @Test
        void svgWithAScript() {
            blog.write("public/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
            thenProblems("public/x.svg:1:41: error: The picture holds a script or loads something,"
                    + " and is not published."
                    + " Save it again without scripts, event handlers and embedded pages. [asset/svg-script]");
            expected = null;
            blog.failOn(FailOn.NEVER).render();
            assertThat(blog.output().resolve("i.png")).exists();
            assertThat(blog.output().resolve("x.svg")).doesNotExist();
        }
    }

    @Nested
    class Html {

        private void thenHarmless() {
            expected = null;
            blog.failOn(FailOn.NEVER).render();
            var page = Jsoup.parse(blog.page("blog/p/index.html"));
            assertThat(page.select("script:not([src^=/assets/code.], [type=application/ld+json]), iframe[src*=evil]"))
                    .isEmpty();
            for (var element : page.getAllElements()) {
                for (var attribute : element.attributes()) {
                    assertThat(attribute.getKey()).doesNotStartWith("on");
                    assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:text");
                }
            }
            assertThat(page.select("body > footer")).as("the layout is whole").hasSize(1);
        }

        @Test
        void script() {
            blog.line(9, "<script>alert(1)</script>");
            thenProblems("posts/p.md:9:1: error: The element <script> is not allowed."
                    + " Delete it, or write &lt; to show it as text. [html/element]");
            thenHarmless();
        }

        @Test
        void eventHandler() {
            blog.line(9, "<img src=\"/i.png\" alt=\"a\" onerror=alert(1)>");
            thenProblems("posts/p.md:9:27: error: The attribute 'onerror' of <img> is not allowed."
                    + " Delete it. [html/attribute]");
            thenHarmless();
        }

        @Test
        void javascriptLink() {
            blog.line(9, "[x](javascript:alert(1))");
            thenProblems("posts/p.md:9:5: error: The URL has the scheme 'javascript'."
                    + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
            thenHarmless();
        }

        @Test
        void javascriptAutolink() {
            blog.line(9, "<javascript:alert(1)>");
            thenProblems("posts/p.md:9:1: error: The URL has the scheme 'javascript'."
                    + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
            thenHarmless();
        }

        @Test
        void dataLink() {
            blog.line(9, "[x](data:text/html,<script>alert(1)</script>)");
            thenProblems("posts/p.md:9:5: error: The URL has the scheme 'data'."
                    + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
            thenHarmless();
        }

        @Test
        void fenceInfo() {
            blog.line(9, "```java\"><script>alert(1)</script>\nint i;\n```");
            thenProblems(
                    "posts/p.md:9:8: warning: The option '\"><script>alert(1)</script>' of the code block is not known."
                            + " Use title=\"…\", {1,3-5}, linenos or start=10, or delete it. [code/unknown-option]");
            assertThat(blog.page("blog/p/index.html")).contains("class=\"language-java\"");
            thenHarmless();
        }

        @Test
        void headings() {
            blog.line(9, "## <b id=x onclick=y>T</b>\n\n## \"><img src=x onerror=1>");
            assertThat(blog.problems())
                    .contains(
                            "posts/p.md:9:12: error: The attribute 'onclick' of <b> is not allowed. Delete it. [html/attribute]",
                            "posts/p.md:11:17: error: The attribute 'onerror' of <img> is not allowed."
                                    + " Delete it. [html/attribute]");
            thenHarmless();
        }

        @Test
        void frameOfAnUnknownHost() {
            blog.line(9, "<iframe src=\"https://evil.example/\" title=\"E\"></iframe>");
            assertThat(blog.problems())
                    .contains("posts/p.md:9:1: error: The frame shows 'https://evil.example/'."
                            + " Link to it, or add its host to 'iframeHosts' in blog.yml. [html/iframe-host]");
            thenHarmless();
        }

        @Test
        void unclosedElement() {
            blog.line(9, "<div>");
            thenProblems("posts/p.md:9:1: error: The element <div> is never closed."
                    + " Write </div> where it ends. [html/unbalanced]");
            thenHarmless();
        }
    }

    @Nested
    class Pathological {

        @Test
        void quotes() {
            blog.line(9, ">".repeat(100_000) + "x");
            thenProblems("posts/p.md:9:101: warning: The text is nested deeper than 100 levels,"
                    + " and what is below them is shown as text. Write it flatter. [md/too-deep]");
        }

        @Test
        void brackets() {
            blog.line(9, "[".repeat(100_000) + "x" + "]".repeat(100_000));
            assertThat(blog.problems()).isEmpty();
        }

        @Test
        void imageBrackets() {
            blog.line(9, "![".repeat(100_000));
            blog.render();
        }

        @Test
        void stars() {
            blog.line(9, "*".repeat(100_000) + "x" + "*".repeat(100_000));
            assertThat(blog.problems()).hasSize(1).allMatch(line -> line.contains("[md/too-deep]"));
        }

        @Test
        void hugeTable() {
            var row = "|a".repeat(4000) + "|\n";
            blog.line(9, row + "|-".repeat(4000) + "|\n" + row.repeat(300));
            thenProblems("posts/p.md:9:1: error: The table has more than 100000 cells."
                    + " Split it, or publish it as a file. [md/table-too-large]");
        }

        @Test
        void comments() {
            blog.line(9, "x <!--".repeat(100_000));
            assertThat(blog.problems()).isEmpty();
        }

        @Test
        void hugeCodeLine() {
            blog.line(9, "```java\n" + "a(b|c)*".repeat(300_000) + "\n```");
            thenProblems(
                    "posts/p.md:9:4: warning: The code block is longer than 100000 characters and is shown as plain text."
                            + " Split it, or name its language 'text'. [code/not-highlighted]");
        }
    }

    @Test
    void symbolicLinksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(blog.source().resolve("posts/l.md"), Path.of("p.md"));
        Files.createSymbolicLink(blog.source().resolve("public/x"), Path.of(".."));
        thenProblems(
                "posts/l.md: error: This is a symbolic link."
                        + " Replace it by the file it points to; links are not followed. [io/symlink]",
                "public/x: error: This is a symbolic link."
                        + " Replace it by the file it points to; links are not followed. [io/symlink]");
    }

    @Test
    void everyMistakeOfEveryFileIsReportedAtOnce() {
        blog.line(2, "title: [a]").write("posts/q.md", "no front matter\n").write("people/bob.md", "---\nx\n---\n");
        blog.write(
                "blog.yml", "title: N\nurl: example.org\nzone: Mars\nrules: {ref/unknown-autor: off, fm/date: bad}\n");
        thenProblems(
                "blog.yml:2:6: error: The field 'url' is 'example.org', which is no absolute URL."
                        + " Write scheme and host, such as https://example.org. [cfg/base-url]",
                "blog.yml:3:7: error: The time zone 'Mars' is not known. Write a name such as Europe/Amsterdam. [cfg/zone]",
                "blog.yml:4:9: error: No rule has the id 'ref/unknown-autor'. Did you mean 'ref/unknown-author'?"
                        + " [cfg/unknown-rule]",
                "blog.yml:4:42: error: The severity of 'fm/date' is 'bad'. Write error, warning, info or off. [cfg/severity]",
                "people/bob.md:2:1: error: The front matter is text."
                        + " Write fields such as 'title: …', one a line. [fm/not-a-mapping]",
                "posts/p.md:2:8: error: The field 'title' is a list. Write text. [fm/type]",
                "posts/q.md:1:1: error: The file has no front matter."
                        + " Begin it with a line of three dashes, the fields, and another such line. [fm/missing]");
    }

    @Test
    void aMissingFolderIsOneMistake() throws IOException {
        blog = new BlogFolder(folder.resolve("empty"));
        var missing = blog.source().resolve("posts/none");
        assertThat(new Blog(blog.settings(missing), new Problems()).validate().problems())
                .extracting(Problem::toString)
                .containsExactly(missing + ": error: The blog's folder does not exist."
                        + " Create it, or set <sourceDirectory> to the folder that holds 'posts'."
                        + " [cfg/source-directory]");
    }

    @Test
    void aSeverityCanBeChangedPerRule() {
        blog.line(4, "authors: [adaa]");
        blog.write("blog.yml", "title: N\nurl: https://example.org\nrules:\n  ref/unknown-author: warning\n");
        thenProblems(
                "posts/p.md:4:11: warning: No author has the slug 'adaa'. Did you mean 'ada'? [ref/unknown-author]");
        assertThat(blog.output()).exists();
    }

    @Test
    void whatStopsARunCannotBeTurnedOff() {
        blog.write("theme/post-end.ftlh", "${page.post.titel}\n");
        blog.write("blog.yml", "title: N\nurl: https://example.org\nrules: {tpl/undefined: off}\n");
        blog.failOn(FailOn.NEVER);
        thenProblems(
                "blog.yml:3:24: error: The severity of 'tpl/undefined' is 'off', and only error is allowed."
                        + " Delete the line; what this rule finds is left out of the site or stops the run. [cfg/severity]",
                "theme/post-end.ftlh:1:3: error: The expression 'page.post.titel' has no value."
                        + " Seen on /blog/p/. Did you mean 'title'? [tpl/undefined]");
    }

    @Test
    void aPostThatCannotBeReadDoesNotVanish() {
        blog.write("posts/q.md", "no front matter\n");
        blog.write("blog.yml", "title: N\nurl: https://example.org\nrules: {fm/missing: off}\n");
        thenProblems(
                "blog.yml:3:21: error: The severity of 'fm/missing' is 'off', and only error is allowed."
                        + " Delete the line; what this rule finds is left out of the site or stops the run. [cfg/severity]",
                "posts/q.md:1:1: error: The file has no front matter."
                        + " Begin it with a line of three dashes, the fields, and another such line. [fm/missing]");
        expected = null;
        assertThat(blog.failOn(FailOn.NEVER).render().withheld())
                .containsExactly(Map.entry("posts/q.md", new Withheld(Withheld.Reason.ERROR, null)));
    }

    @Test
    void aTitleCannotForgeALine() {
        blog.write(
                "posts/p.md",
                String.join("\n", BlogFolder.POST)
                        .replace("[ada]", "[\"a\\n::error file=x::pwn\"]")
                        .getBytes(UTF_8));
        thenProblems("posts/p.md:4:11: error: No author has the slug 'a\\n::error file=x::pwn'."
                + " Add people/a\\n::error file=x::pwn.md or correct the slug. [ref/unknown-author]");
    }
}
