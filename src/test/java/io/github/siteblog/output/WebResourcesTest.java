package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebResourcesTest {

    @TempDir
    Path folder;

    private Path resources;
    private final Problems problems = new Problems();

    @BeforeEach
    void resources() {
        resources = folder.resolve("classes/META-INF/resources");
    }

    @Test
    void getACopyOfTheSite() throws IOException {
        assertThat(copy("index.html=Hello", "blog/p/index.html")).isTrue();
        thenFiles("blog/p/index.html=x", "index.html=Hello");
    }

    @Test
    void keepTheFilesOfTheApplication() throws IOException {
        given("app.js", "mine");
        assertThat(copy("index.html")).isTrue();
        thenFiles("app.js=mine", "index.html=x");
    }

    @Test
    void mayHoldTheSameFileAlready() throws IOException {
        given("index.html", "x");
        assertThat(copy("index.html")).isTrue();
        assertThat(copy("index.html")).isTrue();
        thenFiles("index.html=x");
    }

    @Test
    void getNothingWhereAFileStandsInTheWay() throws IOException {
        given("index.html", "mine");
        given("blog/p/index.html", "mine");
        assertThat(copy("a.css", "blog/p/index.html", "index.html")).isFalse();
        thenFiles("blog/p/index.html=mine", "index.html=mine");
        assertThat(Sites.lines(problems))
                .containsExactly(
                        resources.resolve("blog/p/index.html")
                                + ": error: The file belongs to the application and would be replaced. Rename it, or choose another <webResourcesDirectory>. [cfg/foreign-output]",
                        resources.resolve("index.html")
                                + ": error: The file belongs to the application and would be replaced. Rename it, or choose another <webResourcesDirectory>. [cfg/foreign-output]");
    }

    @Test
    void followTheSiteFromRunToRun() throws IOException {
        given("app.js", "mine");
        assertThat(copy("index.html=1", "old/index.html")).isTrue();
        assertThat(copy("index.html=2", "new.html")).isTrue();
        thenFiles("app.js=mine", "index.html=2", "new.html=x");
        assertThat(Sites.lines(problems)).isEmpty();
    }

    private void given(String path, String text) throws IOException {
        var file = resources.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private boolean copy(String... files) throws IOException {
        return new WebResources(Sites.rendered(folder.resolve("target/site"), files), resources).copy(problems);
    }

    private void thenFiles(String... expected) throws IOException {
        assertThat(Sites.files(resources)).containsExactly(expected);
    }
}
