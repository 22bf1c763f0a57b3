package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a POM can get wrong. That a parameter is misspelt is for Maven to see: {@code KnownParametersTest}. */
class BadSettingsTest extends SpoiltBlogTest {

    private static List<String> problems(BlogSettings settings) throws IOException {
        return new Blog(settings, new Problems())
                .render().problems().stream().map(Problem::toString).toList();
    }

    private BlogSettings settings(Path output, String baseUrl) {
        var settings = blog.settings(blog.source());
        var project = new ProjectDefaults("Notes", "", "", baseUrl);
        return new BlogSettings(
                settings.source(), output, settings.cache(), settings.baseline(), project, settings.run());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    @Test
    void outputInPlaceOfTheProject() throws IOException {
        var before = files();
        assertThat(problems(settings(folder, "")))
                .containsExactly(folder + ": error: The output folder and the blog's folder '" + blog.source()
                        + "' lie in each other. Choose another <outputDirectory>, such as target/site-blog."
                        + " [cfg/output-overlaps-source]");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void outputInsideTheBlog() throws IOException {
        var before = files();
        var output = blog.source().resolve("public/site");
        assertThat(problems(settings(output, "")))
                .containsExactly(output + ": error: The output folder and the blog's folder '" + blog.source()
                        + "' lie in each other. Choose another <outputDirectory>, such as target/site-blog."
                        + " [cfg/output-overlaps-source]");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void outputThatSomebodyElseWrote() throws IOException {
        var foreign = Files.createDirectory(folder.resolve("thesis"));
        Files.writeString(foreign.resolve("chapter.md"), "years of work");
        assertThat(problems(settings(foreign, "")))
                .containsExactly(foreign + ": error: The folder is not empty and was not written by this plugin."
                        + " Delete it, or choose another <outputDirectory>. [cfg/foreign-output]");
        assertThat(foreign.resolve("chapter.md")).hasContent("years of work");
        assertThat(foreign).isDirectoryNotContaining(file -> !file.endsWith("chapter.md"));
    }

    @Test
    void baseUrlWithoutAScheme() throws IOException {
        assertThat(problems(settings(blog.output(), "example.com")))
                .containsExactly("pom.xml: error: The parameter <baseUrl> is 'example.com', which is no absolute URL."
                        + " Write scheme and host, such as https://example.org. [cfg/base-url]");
    }
}
