package io.github.siteblog.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PreviewServerTest {

    @TempDir
    Path folder;

    private ServedBlog blog;

    @BeforeEach
    void writeABlog() throws IOException {
        blog = new ServedBlog(folder).withPost("hello", "The first text.");
    }

    @AfterEach
    void stop() throws IOException {
        blog.close();
    }

    @Test
    void servesTheSiteWithItsOwnScript() throws Exception {
        blog.start();

        assertThat(blog.get("/blog/hello/"))
                .startsWith("HTTP/1.1 200 OK")
                .containsIgnoringCase("content-type: text/html; charset=utf-8")
                .contains("The first text.")
                // A slow machine may still report the files that were there before, and so render them twice.
                .containsPattern(
                        "<script src=\"/.site-blog/preview.js\" data-version=\"run-\\d\" defer></script></body>");
        assertThat(blog.get("/feed.xml")).contains("application/xml").doesNotContain("preview.js");
        assertThat(blog.get("/.site-blog/preview.js")).contains("EventSource");
        assertThat(blog.log).contains("Serving http://127.0.0.1:%s/".formatted(blog.port()));
    }

    @Test
    void servesThePartOfAFilmThatAPlayerAsksFor() throws Exception {
        blog.with("public/film.mp4", "0123456789").start();
        var host = "Host: 127.0.0.1:" + blog.port();

        assertThat(blog.get("/film.mp4"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("accept-ranges: bytes")
                .endsWith("\r\n\r\n0123456789");
        assertThat(blog.request("GET /film.mp4 HTTP/1.1", host, "Range: bytes=3-5"))
                .startsWith("HTTP/1.1 206")
                .containsIgnoringCase("content-range: bytes 3-5/10")
                .endsWith("\r\n\r\n345");
        assertThat(blog.request("GET /film.mp4 HTTP/1.1", host, "Range: bytes=10-"))
                .startsWith("HTTP/1.1 416")
                .containsIgnoringCase("content-range: bytes */10");
        assertThat(blog.request("HEAD /film.mp4 HTTP/1.1", host, "Range: bytes=3-5"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length: 10");
    }

    @Test
    void leadsToTheFolderThatAPathWithoutSlashMeans() throws Exception {
        blog.start();

        assertThat(blog.get("/blog/hello")).startsWith("HTTP/1.1 302").containsIgnoringCase("location: /blog/hello/");
        assertThat(blog.get("/blog/none/")).startsWith("HTTP/1.1 404").contains("preview.js");
        assertThat(blog.get("/%zz")).startsWith("HTTP/1.1 4");
    }

    @Test
    void answersWithAndWithoutASlashWhereTheBlogHasNone() throws Exception {
        blog.with("blog.yml", "url: https://example.org/journal/\ntrailingSlash: false\n")
                .start();

        assertThat(blog.get("/journal/blog/hello")).startsWith("HTTP/1.1 200").contains("The first text.");
        assertThat(blog.get("/journal/blog/hello.html")).startsWith("HTTP/1.1 200");
        assertThat(blog.get("/journal/blog/hello/"))
                .startsWith("HTTP/1.1 302")
                .containsIgnoringCase("location: /journal/blog/hello\r\n");
        assertThat(blog.get("/journal/blog")).startsWith("HTTP/1.1 200");
        assertThat(blog.get("/journal/")).startsWith("HTTP/1.1 200");
        assertThat(blog.get("/journal")).startsWith("HTTP/1.1 302").containsIgnoringCase("location: /journal/\r\n");
        assertThat(blog.get("/journal/none/")).startsWith("HTTP/1.1 404");
    }

    @Test
    void servesABlogBelowItsPath() throws Exception {
        blog.with("blog.yml", "url: https://example.org/journal/\n").start();

        assertThat(blog.get("/")).startsWith("HTTP/1.1 302").containsIgnoringCase("location: /journal/");
        assertThat(blog.get("/journal/blog/hello/")).startsWith("HTTP/1.1 200");
        assertThat(blog.get("/blog/hello/")).startsWith("HTTP/1.1 404");
    }

    @Test
    void answersReadersOnly() throws Exception {
        blog.start();
        var host = "Host: 127.0.0.1:" + blog.port();

        assertThat(blog.request("POST / HTTP/1.1", host))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("allow: GET, HEAD");
        assertThat(blog.request("HEAD / HTTP/1.1", host))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
    }

    @Test
    void givesNoFileOutsideTheSite() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<secret/>");
        blog.start();

        for (var path : new String[] {
            "/../../pom.xml",
            "/%2e%2e/%2e%2e/pom.xml",
            "/blog/../../../pom.xml",
            "/..%5c..%5cpom.xml",
            "//etc/passwd",
            "/blog.yml",
            "/posts/hello.md"
        }) {
            assertThat(blog.get(path))
                    .as(path)
                    .matches("(?s)HTTP/1.1 (400|404) .*")
                    .doesNotContain("secret", "root:");
        }
    }

    @Test
    void refusesANameThatIsNotItsOwn() throws Exception {
        blog.start();

        for (var host : new String[] {"evil.example", "evil.example:" + blog.port(), "127.0.0.1:1", "127.0.0.1"}) {
            assertThat(blog.request("GET / HTTP/1.1", "Host: " + host)).as(host).startsWith("HTTP/1.1 403");
        }
        assertThat(blog.request("GET / HTTP/1.0")).startsWith("HTTP/1.1 403");
        assertThat(blog.request("GET / HTTP/1.1", "Host: localhost:" + blog.port()))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void refusesPagesOfOtherSites() throws Exception {
        blog.start();
        var host = "Host: 127.0.0.1:" + blog.port();

        for (var path : new String[] {"/", "/.site-blog/events?run-1"}) {
            assertThat(blog.request("GET " + path + " HTTP/1.1", host, "Origin: https://evil.example"))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContainIgnoringCase("access-control-allow-origin");
        }
        assertThat(blog.request("GET / HTTP/1.1", host, "Origin: http://127.0.0.1:" + blog.port()))
                .startsWith("HTTP/1.1 200")
                .doesNotContainIgnoringCase("access-control-allow-origin");
    }

    @Test
    void answersWhileOthersSendNothingOrSlowly() throws Exception {
        blog.start();
        var others = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 500; i++) {
                var other = new Socket("127.0.0.1", blog.port());
                if (i % 2 == 0) {
                    other.getOutputStream().write("GET / HT".getBytes(UTF_8));
                }
                others.add(other);
            }
            assertThat(blog.get("/blog/hello/")).startsWith("HTTP/1.1 200");
        } finally {
            for (var other : others) {
                other.close();
            }
        }
    }

    @Test
    void hasOpenPagesLoadAgainAndShowsWhatWasSaved() throws Exception {
        blog.start();
        try (var page = blog.listen("run-1")) {
            page.await("state");
            blog.withPost("hello", "The second text.");
            page.await("reload");

            assertThat(blog.get("/blog/hello/")).contains("The second text.", "data-version=\"run-2\"");
            assertThat(page.await("state")).contains("\"problems\":[]");
        }
    }

    @Test
    void hasAPageOfAnOlderSiteLoadAgainAtOnce() throws Exception {
        blog.start();
        try (var page = blog.listen("run-0")) {
            assertThat(page.await("reload")).isEmpty();
        }
    }

    @Test
    void tellsWhatIsWrongAndKeepsTheLastSiteWhileAPostCannotBeRead() throws Exception {
        blog.start();
        try (var page = blog.listen("run-1")) {
            page.await("state");
            blog.with("posts/hello.md", "---\ntitle: [\n---\nLost?\n");
            var state = page.await("state");

            assertThat(state).contains("\"place\":\"posts/hello.md:3:1\"", "\"isLastGood\":true");
            assertThat(blog.get("/blog/hello/")).startsWith("HTTP/1.1 200").contains("The first text.");

            blog.withPost("hello", "Mended.");
            page.await("reload");
            assertThat(blog.get("/blog/hello/")).contains("Mended.");
        }
    }

    @Test
    void keepsTheLastSiteWhileATemplateFails() throws Exception {
        blog.start();
        try (var page = blog.listen("run-1")) {
            page.await("state");
            blog.with("theme/post.ftlh", "<h1>${page.titel}</h1>");

            assertThat(page.await("state")).contains("tpl/undefined", "theme/post.ftlh:1:7", "\"isLastGood\":true");
            assertThat(blog.get("/blog/hello/")).contains("The first text.");

            blog.with("theme/post.ftlh", "<h1>${page.title}!</h1></body>");
            page.await("reload");
            assertThat(blog.get("/blog/hello/")).contains("<h1>Post hello!</h1>");
        }
    }

    @Test
    void saysSoWhereATemplateHasNeverWorked() throws Exception {
        blog.with("theme/post.ftlh", "<h1>${page.titel}</h1>").start();

        assertThat(blog.get("/blog/hello/")).startsWith("HTTP/1.1 500").contains("A template fails", "preview.js");
        try (var page = blog.listen("run-1")) {
            var told = page.await("state"); // that of the rules may come first
            assertThat(told.contains("tpl/undefined") ? told : page.await("state"))
                    .contains("tpl/undefined");
        }
    }

    @Test
    void marksWhatABuildWouldNotPublish() throws Exception {
        blog.withPost("later", "Not yet.");
        var later = folder.resolve("src/blog/posts/later.md");
        Files.writeString(later, Files.readString(later).replace("2026-01-02", "2026-06-01"));
        blog.start();

        assertThat(blog.get("/blog/later/")).contains("Not yet.");
        try (var page = blog.listen("run-1")) {
            assertThat(page.await("state")).contains("\"withheld\":{\"/blog/later/\":\"future, due 2026-06-01\"}");
        }
    }

    @Test
    void survivesThatFoldersAreRenamedAndDeleted() throws Exception {
        blog.withPost("other", "Another text.").start();
        try (var page = blog.listen("run-1")) {
            page.await("state");
            Files.move(blog.folder, folder.resolve("src/aside"));
            assertThat(page.await("state")).contains("cfg/source-directory", "\"isLastGood\":true");
            assertThat(blog.get("/blog/other/")).contains("Another text.");

            Files.move(folder.resolve("src/aside"), blog.folder);
            page.await("state");
            Files.move(blog.folder.resolve("posts"), folder.resolve("posts"));
            page.await("reload");
            Files.delete(folder.resolve("posts/other.md"));
            Files.move(folder.resolve("posts"), blog.folder.resolve("posts"));
            page.await("reload");
            awaitAnswer("/blog/other/", "HTTP/1.1 404");
            blog.withPost("hello", "Watched again.");
            awaitAnswer("/blog/hello/", "HTTP/1.1 200");
            awaitText("/blog/hello/", "Watched again.");
        }
    }

    @Test
    void takesTheNextPortWhenOneIsInUse() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            blog.start(other.getLocalPort());

            assertThat(blog.port()).isGreaterThan(other.getLocalPort());
            assertThat(blog.log)
                    .contains("Port %s is in use; the next free one is taken.".formatted(other.getLocalPort()));
            assertThat(blog.get("/")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void isHeardOnThisMachineAlone() throws Exception {
        blog.start();

        var outside = InetAddress.getLocalHost();
        if (!outside.isLoopbackAddress()) {
            assertThatThrownBy(() -> new Socket(outside, blog.port()).close()).isInstanceOf(IOException.class);
        }
    }

    private void awaitAnswer(String path, String beginning) throws Exception {
        for (int i = 0; i < 200 && !blog.get(path).startsWith(beginning); i++) {
            Thread.sleep(20);
        }
        assertThat(blog.get(path)).startsWith(beginning);
    }

    private void awaitText(String path, String text) throws Exception {
        for (int i = 0; i < 200 && !blog.get(path).contains(text); i++) {
            Thread.sleep(20);
        }
        assertThat(blog.get(path)).contains(text);
    }
}
