package io.github.siteblog.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.Blog;
import io.github.siteblog.FailOn;
import io.github.siteblog.TestRun;
import io.github.siteblog.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewBlogTest {

    @TempDir
    Path project;

    @Test
    void isWholeInAnEmptyFolder() throws Exception {
        var done = blog("Ada's <Tides> & \"Times\"").write(project, project.resolve("src/blog"));

        assertThat(done.kept()).isEmpty();
        assertThat(files())
                .containsExactly(
                        ".gitignore",
                        ".mvn/jvm.config",
                        "pom.xml",
                        "src/blog/blog.yml",
                        "src/blog/people/ada-byron.md",
                        "src/blog/posts/hello.md");
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(project.resolve("pom.xml").toFile());
        assertThat(pom.getElementsByTagName("name").item(0).getTextContent()).isEqualTo("Ada's <Tides> & \"Times\"");
        assertThat(pom.getElementsByTagName("goal").getLength()).isEqualTo(4);
        assertThat(rendered()).isEmpty();
    }

    @Test
    void changesNothingThatIsThere() throws Exception {
        blog("Tides").write(project, project.resolve("src/blog"));
        Files.writeString(project.resolve("src/blog/blog.yml"), "title: Mine\n");
        var pom = Files.readString(project.resolve("pom.xml"));

        var again = blog("Others").write(project, project.resolve("src/blog"));

        assertThat(again.written()).isEmpty();
        assertThat(again.kept()).hasSize(6);
        assertThat(project.resolve("src/blog/blog.yml")).hasContent("title: Mine");
        assertThat(project.resolve("pom.xml")).hasContent(pom);
    }

    @Test
    void writesNothingBesideAPomThatIsNone() throws Exception {
        Files.writeString(project.resolve("pom.xml"), "<html></html>");

        assertThatThrownBy(() -> blog("Tides").write(project, project.resolve("src/blog")))
                .isInstanceOf(ScaffoldException.class);
        assertThat(files()).containsExactly("pom.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo.com", "", "ftp://foo.com/"})
    void refusesAUrlThatNoSiteCanHave(String url) throws Exception {
        assertThatThrownBy(() -> blog("Tides", url).write(project, project.resolve("src/blog")))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage(
                        "'%s' is no absolute URL. Give the site one with scheme and host: -Dsite-blog.url=https://example.org/",
                        url);
        assertThat(files()).isEmpty();
    }

    private static NewBlog blog(String title) throws ScaffoldException {
        return blog(title, "https://example.org/");
    }

    private static NewBlog blog(String title, String url) throws ScaffoldException {
        return new NewBlog(title, url, Person.named("Ada Byron"), LocalDate.of(2026, 5, 1), "1.0.0");
    }

    private TreeSet<String> files() throws Exception {
        var files = new TreeSet<String>();
        try (var all = Files.walk(project)) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.add(project.relativize(file).toString().replace('\\', '/')));
        }
        return files;
    }

    /** The problems of the new blog. */
    private List<?> rendered() throws Exception {
        var run = TestRun.at("2026-05-01", 1, FailOn.WARNING);
        var settings = TestRun.in(project, project.resolve("target/site"), project.resolve("target/cache"), run);
        return new Blog(settings, new Problems()).render().problems();
    }
}
