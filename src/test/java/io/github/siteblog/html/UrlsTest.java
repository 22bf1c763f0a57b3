package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class UrlsTest {

    private static final Urls ROOT = new Urls("example.com", "/");
    private static final Urls BELOW = new Urls("example.com", "/blog/");
    private static final Urls HOMELESS = new Urls("", "/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#a:b",
                "?a:b",
                "/a:b",
                "./a:b",
                "//example.org/a:b",
                "a/b:c",
                "1a:b",
                ":a",
                "-a:b",
                "\u00E4:b",
                "a b:c",
                "http://example.org",
                "https:x",
                "HTTPS://example.org",
                "mailto:a@b.c",
                "tel:+1",
                "MailTo:a@b.c",
                "&#106;avascript:x",
                "%6Aavascript:x",
                "\u00A0javascript:x",
                "\u200Bjavascript:x",
                "javascript\u0000:x",
                "java\u0001script:x",
                "localhost:8080",
                "a.example:80/x"
            })
    void mayBeUsed(String url) {
        assertThat(ROOT.refusedScheme(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), javascript",
        "JaVaScRiPt:alert(1), javascript",
        "vbscript:x, vbscript",
        "livescript:x, livescript",
        "mocha:x, mocha",
        "'data:text/html,x', data",
        "'DATA:image/svg+xml,x', data",
        "'data:image/png;base64,x', data",
        "blob:https://example.com/x, blob",
        "filesystem:https://example.com/x, filesystem",
        "view-source:https://example.com, view-source",
        "file:///etc/passwd, file",
        "ftp://example.org/x, ftp",
        "about:blank, about",
        "ws://example.org, ws",
        "x-a.b+c:d, x-a.b+c",
        "httpx:a, httpx",
        "feed:javascript:x, feed",
        "jar:https://example.com/x, jar",
        "javascript:1, javascript",
        "a.example:x, a.example",
        "a.example:123456, a.example",
    })
    void areRefusedForTheirScheme(String url, String scheme) {
        assertThat(ROOT.refusedScheme(url)).contains(scheme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " javascript:x", "\tjavascript:x", "\njavascript:x", "\fjavascript:x", "\u0000javascript:x",
                        "\u0001javascript:x",
                "\u001Fjavascript:x", "java\tscript:x", "java\nscript:x", "java\r\nscript:x", "j\na\tv\ra\nscript:x",
                        "javascript\t:x",
                "\u0001 \t\n\u000Bjavascript:x ", "javascript:", "javascript:\u2028alert(1)",
                        "javascript://example.com/%0aalert(1)"
            })
    void areRefusedForTheSchemeThatBrowsersSee(String url) {
        assertThat(ROOT.refusedScheme(url)).contains("javascript");
        assertThat(ROOT.refusedImageScheme(url)).contains("javascript");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,AAAA", "data:image/jpeg;base64,AAAA", "data:image/gif,x",
                        "DATA:IMAGE/WEBP;base64,AAAA",
                " data:image/avif;base64,AAAA", "data:image/png;charset=x;base64,\nAAAA", "/i.png",
                        "https://example.org/i.png"
            })
    void mayBeUsedForPictures(String url) {
        assertThat(ROOT.refusedImageScheme(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/svg+xml,<svg/>",
                "data:image/svg+xml;base64,AAAA",
                "data:image/pngx,x",
                "data:image/png",
                "data:text/html,x",
                "data:,x",
                "data:image/*,x",
                "data:image/png+xml,x",
                "data:x;image/png,y",
                "data: image/png,x",
                "data:image /png,x"
            })
    void areRefusedForPicturesToo(String url) {
        assertThat(ROOT.refusedImageScheme(url)).contains("data");
    }

    @Test
    void areRefusedForPicturesWhenTheyBeginWithAHostAndItsPort() {
        assertThat(ROOT.refusedImageScheme("localhost:8080/i.png")).contains("localhost");
    }

    @Test
    void areReported() {
        var problems = new Problems();
        ROOT.report("javascript:x", new Location("posts/p.md", 9, 5), problems);
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("posts/p.md:9:5: error: The URL has the scheme 'javascript'."
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\x.png", "c:/x.png", "file:///home/ada/x.png", "FILE:x"})
    void areReportedAsPathsOfAMachine(String url) {
        var problems = new Problems();
        ROOT.report(url, new Location("posts/p.md", 9, 5), problems);
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("posts/p.md:9:5: error: The path '%s' is one of a single machine.".formatted(url)
                        + " Put the file into public/ and write its path from there,"
                        + " such as /posts/hello/picture.png. [path/absolute]");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b",
        "/, /",
        "a/b, a/b",
        "#a, #a",
        "'', ''",
        "https://example.com/a?b#c, /a?b#c",
        "http://example.com/a, /a",
        "//example.com/a, /a",
        "https://www.example.com/a, /a",
        "https://EXAMPLE.com/a, /a",
        "https://example.com, /",
        "https://example.com?a, /?a",
        "https://example.com#a, /#a",
        "https://example.org/a, https://example.org/a",
        "//example.org/a, //example.org/a",
        "https://example.com:8080/a, https://example.com:8080/a",
        "https://example.com.evil.org/a, https://example.com.evil.org/a",
        "https://example.com@evil.org/a, https://example.com@evil.org/a",
        "https://sub.example.com/a, https://sub.example.com/a",
        "ftp://example.com/a, ftp://example.com/a",
        "mailto:a@example.com, mailto:a@example.com",
    })
    void areRootRelativeWhenTheyPointToThisSite(String url, String inPage) {
        assertThat(ROOT.inPage(url)).isEqualTo(inPage);
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /blog/a",
        "/, /blog/",
        "/blog/a, /blog/blog/a",
        "//example.org/a, //example.org/a",
        "https://example.com/blog/a, /blog/a",
        "https://example.com/blog/, /blog/",
        "https://example.com/blog, /blog",
        "https://example.com/blog?a, /blog?a",
        "https://example.com/other, https://example.com/other",
        "https://example.com/blogger, https://example.com/blogger",
        "https://example.com, https://example.com",
    })
    void lieBelowTheBasePath(String url, String inPage) {
        assertThat(BELOW.inPage(url)).isEqualTo(inPage);
    }

    @Test
    void stayAsTheyAreWhereTheSiteHasNoHost() {
        assertThat(HOMELESS.inPage("https://example.com/a")).isEqualTo("https://example.com/a");
        assertThat(HOMELESS.inPage("/a")).isEqualTo("/a");
    }

    @Test
    void areWrittenAsBrowsersSeeThem() {
        assertThat(ROOT.inPage(" \u0001/a\n/b\t ")).isEqualTo("/a/b");
        assertThat(ROOT.inPage("/a b")).isEqualTo("/a%20b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ":", "/", " ", "\t", "a:", "data:image/png,", "https://", "?", "#"})
    void takeTimeInProportionToTheirLength(String repeated) {
        var url = repeated.repeat(100_000);
        ROOT.refusedScheme(url);
        ROOT.refusedImageScheme(url);
        assertThat(ROOT.inPage(url + "x")).endsWith("x");
    }

    @Test
    void stayOnTheHostTheyWereWrittenFor() {
        assertThat(ROOT.inPage("https://example.com//evil.example/a")).isEqualTo("https://example.com//evil.example/a");
    }
}
