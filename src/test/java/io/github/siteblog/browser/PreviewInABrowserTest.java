package io.github.siteblog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.BlogSettings;
import io.github.siteblog.Preview;
import io.github.siteblog.RenderedBlog;
import io.github.siteblog.TestRun;
import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.parallel.Progress;
import io.github.siteblog.serve.PreviewServer;
import io.github.siteblog.snippet.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An open page follows what is saved, and shows what is wrong with it. */
@Tag("browser")
class PreviewInABrowserTest {

    private static final String ROOT = "document.querySelector('#site-blog-preview').shadowRoot";
    private static final String ERROR = ROOT + ".querySelector('article.error')?.textContent";

    @TempDir
    Path folder;

    private PreviewServer server;
    private Browser browser;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        write("people/ada.md", "---\nfirstName: Ada\n---\n");
        post("2026-01-02", "The first text.");
        var settings = new BlogSettings(
                folder.resolve("blog"),
                folder.resolve("site"),
                folder.resolve("cache"),
                folder.resolve("none"),
                new ProjectDefaults("Blog", "A blog.", "https://example.org/", "", new Repository(folder, "", "")),
                TestRun.at("2026-05-01"));
        server = PreviewServer.start(new Preview(settings, true, Progress.none()), 0, "run", text -> {});
        browser = new Browser(RenderedBlog.SAMPLE.site());
    }

    @AfterEach
    void stop() throws IOException {
        browser.close();
        server.close();
    }

    private void post(String day, String text) throws IOException {
        write("posts/hello.md", """
                ---
                title: Hello
                published: %s
                authors: [ada]
                description: What the post is about, told in a sentence.
                category: [News]
                ---
                %s
                """.formatted(day, text));
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve("blog").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void showsWhatIsSavedAndWhatIsWrongWithIt() throws IOException {
        browser.open(server.url().resolve("/blog/hello/"));
        browser.await("document.body.textContent.includes('The first text.')");

        post("2026-01-02", "The second text, with [a link](/blog/none/).");
        browser.await("document.body.textContent.includes('The second text')");
        browser.await(ERROR);
        assertThat((String) browser.run("return " + ERROR))
                .contains(
                        "posts/hello.md:8:32: error",
                        "8 | The second text, with [a link](/blog/none/).",
                        "[link/broken]");

        var axe = new Axe();
        for (var scheme : new String[] {"light", "dark"}) {
            browser.prefer("prefers-color-scheme", scheme);
            assertThat(axe.barriers(browser)).as(scheme).isEmpty();
        }

        browser.run(ROOT + ".querySelector('button').focus()");
        browser.press(Keys.ESCAPE);
        browser.await(ROOT + ".querySelector('section').hidden");
        browser.press(Keys.ENTER);
        browser.await("!" + ROOT + ".querySelector('section').hidden");

        post("2026-01-02", "The third text.");
        browser.await("document.body.textContent.includes('The third text.')");
        browser.await(ROOT + ".querySelector('article') === null");
    }

    @Test
    void marksPostsOfALaterDay() throws IOException {
        post("2026-06-01", "Not yet.");
        browser.open(server.url());
        browser.await("document.querySelector('.site-blog-mark')?.textContent === 'future, due 2026-06-01'");

        browser.open(server.url().resolve("/blog/hello/"));
        browser.await(ROOT + ".textContent.includes('Not published by a build of today: future, due 2026-06-01.')");
        assertThat(new Axe().barriers(browser)).isEmpty();
    }
}
