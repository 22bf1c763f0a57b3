package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.source.FrontMatterForm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationReaderTest {

    @TempDir
    Path folder;

    private Notation notation(String yaml, String... problems) {
        var blog = SmallBlog.in(folder).with("blog.yml", "url: https://example.org\n" + yaml + "\n");
        var notation = blog.config(SmallBlog.PROJECT).notation();
        assertThat(blog.problems()).containsExactly(problems);
        return notation;
    }

    @Test
    void readsYamlInAnyCase() {
        assertThat(notation("").frontMatter()).containsOnly(FrontMatterForm.YAML);
        assertThat(notation("frontMatter: toml").frontMatter())
                .containsOnly(FrontMatterForm.YAML, FrontMatterForm.TOML);
        assertThat(notation("frontMatter: [yaml, toml, jbake]").frontMatter()).containsOnly(FrontMatterForm.values());
    }

    @Test
    void tellsOfAFormThatIsNotKnown() {
        notation(
                "frontMatter: [tolm, json]",
                "blog.yml:2:15: error: The form of front matter is 'tolm'. Did you mean 'toml'? [cfg/front-matter]",
                "blog.yml:2:21: error: The form of front matter is 'json'. Write yaml, toml or jbake."
                        + " [cfg/front-matter]");
    }

    @Test
    void takesTheNameOfAFileForItsSlugByDefault() {
        assertThat(notation("").fileNames()).isEqualTo(FileNames.STANDARD);
        assertThat(notation("fileNames: ':year-:month-:day-:slug'").fileNames())
                .isEqualTo(new FileNames(":year-:month-:day-:slug"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":yaer-:month-:day-:slug | Did you mean ':year'?",
                ":title                  | Write a name with :slug and, where it has them, :year, :month and :day, such as :year-:month-:day-:slug.",
                ":year-:slug             | Write a name with :slug and, where it has them, :year, :month and :day, such as :year-:month-:day-:slug.",
                ":slug-:slug             | Write a name with :slug and, where it has them, :year, :month and :day, such as :year-:month-:day-:slug.",
                ":year/:month/:day/:slug | Write a name with :slug and, where it has them, :year, :month and :day, such as :year-:month-:day-:slug.",
            })
    void tellsOfAFormOfFileNamesThatCannotBeRead(String pattern, String cure) {
        notation(
                "fileNames: '" + pattern + "'",
                "blog.yml:2:12: error: The pattern '%s' cannot be read. %s [cfg/file-names]".formatted(pattern, cure));
    }

    @ParameterizedTest
    @CsvSource({
        ":year-:month-:day-:slug, 2024-05-01-hello-harbour, 2024-05-01, hello-harbour",
        ":year-:month-:day-:slug, hello-harbour,            ,           hello-harbour",
        ":year-:month-:day-:slug, 2024-05-1-hello,          ,           2024-05-1-hello",
        ":slug_:day.:month.:year, hello_01.05.2024,         2024-05-01, hello",
        "post-:slug,              post-hello,               ,           hello",
    })
    void takesTheNameOfAFileApart(String pattern, String stem, String date, String slug) {
        var parts = new FileNames(pattern).parts(stem);
        assertThat(parts.date().orElse(null)).isEqualTo(date);
        assertThat(parts.slug()).isEqualTo(slug);
    }
}
