package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.ThemeSettings.Letters;
import io.github.siteblog.model.Look;
import io.github.siteblog.model.NavigationLink;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeSettingsReaderTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void hasDefaults() {
        assertThat(given("theme:\n")).isEqualTo(ThemeSettings.DEFAULT);
        thenProblems();
    }

    @Test
    void readsEveryField() {
        var look = new Look(
                "dark",
                "list",
                "© 2026 Ada",
                List.of(
                        new NavigationLink("GitHub", "https://github.com/ada"),
                        new NavigationLink("Mail", "mailto:ada@example.org")),
                new Look.Comments("ada/notes", "R_1", "Comments", "DIC_2"));
        assertThat(given("""
                theme:
                  accent: '#09c'
                  fonts: {text: serif, headings: mono}
                  scheme: dark
                  layout: list
                  footer: © 2026 Ada
                  social:
                    GitHub: https://github.com/ada
                    Mail: mailto:ada@example.org
                  comments:
                    giscus: {repo: ada/notes, repoId: R_1, category: Comments, categoryId: DIC_2}
                """))
                .isEqualTo(new ThemeSettings(new Colour(0, 0x99, 0xcc), Letters.SERIF, Letters.MONO, look));
        thenProblems();
    }

    @Test
    void setsHeadingsLikeTheText() {
        assertThat(given("theme: {fonts: {text: serif}}\n").headings()).isEqualTo(Letters.SERIF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accent: teal|11|The field 'accent' is 'teal'. Write a colour such as '#0a6a72', in quotes. [fm/type]",
                "layout: grid|11|The field 'layout' is 'grid'. Write cards or list. [fm/type]",
                "scheme: night|11|The field 'scheme' is 'night'. Write auto, light or dark. [fm/type]",
                "fonts: {text: Arial}|17|The field 'text' is 'Arial'. Write sans, serif or mono. [fm/type]",
                "social: {X: example.org}|15|The field 'X' is 'example.org'. Write an absolute URL, such as https://example.org/@ada. [fm/type]",
                "social: {X: 'javascript:alert(1)'}|15|The field 'X' is 'javascript:alert(1)'. Write an absolute URL, such as https://example.org/@ada. [fm/type]",
                "comments: {giscus: {repo: a/b}}|14|The comments lack category, categoryId, repoId. Copy repo, repoId, category and categoryId from giscus.app. [fm/required]"
            })
    void refusesWhatItCannotRead(String field, int column, String message) {
        given("theme:\n  " + field + "\n");
        thenProblems("blog.yml:2:%s: error: %s".formatted(column, message));
    }

    @Test
    void warnsOfUnknownFields() {
        given("theme: {acent: '#09c', fonts: {body: serif}, comments: {disqus: x}}\n");
        thenProblems(
                "blog.yml:1:9: warning: The field 'acent' is not known. Did you mean 'accent'? [fm/unknown-key]",
                "blog.yml:1:32: warning: The field 'body' is not known. The fields are: headings, text. [fm/unknown-key]",
                "blog.yml:1:57: warning: The field 'disqus' is not known. Did you mean 'giscus'? [fm/unknown-key]");
    }

    private ThemeSettings given(String yaml) {
        return blog.with("blog.yml", yaml)
                .config(new ProjectDefaults("P", "", "https://pom.example", ""))
                .theme();
    }

    private void thenProblems(String... expected) {
        assertThat(blog.problems()).containsExactly(expected);
    }
}
