package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.StyleSheet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetsTest {

    private static final String CENTERED = "<p style=\"text-align: center\">x</p>";

    private static final StyleSheet SHEET = new StyleSheet(
            "/journal/assets/styles.e36e58ddc7.css",
            "sha256-425Y3cdIWDhHMhYBkZ80eFrTM6qcMs1g3U+IeiogZWc=",
            ".style-63dbf5319a:not(#a#b) { text-align: center }");

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).with("blog.yml", "url: https://example.org/journal\n");
    }

    @Test
    void takeTheStylesOutOfPosts() {
        blog.postWithBody("p", CENTERED);
        var edition = Editions.of(blog);
        var page = new PostPages().pages(edition).get(0);
        assertThat(page.body().html()).hasToString("<p class=\"style-63dbf5319a\">x</p>\n");
        assertThat(page.styles()).isEqualTo(SHEET);
        assertThat(edition.styleSheets()).containsOnlyKeys(SHEET.url()).containsValue(SHEET);
    }

    @Test
    void takeThemOutOfPagesAndBiographies() {
        blog.with("pages/about.md", "---\ntitle: About\n---\n\n" + CENTERED + "\n")
                .with("people/ada.md", "---\nfirstName: Ada\n---\n\n" + CENTERED + "\n");
        var edition = Editions.of(blog);
        assertThat(List.of(
                        new TextPages().pages(edition).get(0),
                        new AuthorPages().pages(edition).get(0)))
                .extracting(Page::styles)
                .containsExactly(SHEET, SHEET);
        assertThat(edition.styleSheets()).hasSize(1);
    }

    @Test
    void areNoneWhereNothingIsStyled() {
        blog.postWithBody("p", "<p>x</p>");
        var edition = Editions.of(blog);
        assertThat(new PostPages().pages(edition).get(0).styles()).isNull();
        assertThat(edition.styleSheets()).isEmpty();
    }

    @Test
    void areNoneForHtmlThatIsTrusted() {
        blog.with("blog.yml", "url: https://example.org/journal\nhtml: trusted\n")
                .postWithBody("p", CENTERED);
        var page = new PostPages().pages(Editions.of(blog)).get(0);
        assertThat(page.body().html()).hasToString(CENTERED + "\n");
        assertThat(page.styles()).isNull();
    }

    @Test
    void areNotForFeeds() {
        blog.postWithBody("p", CENTERED);
        assertThat(new Feeds().pages(Editions.of(blog)).get(0).entries().get(0).html())
                .hasToString(CENTERED + "\n");
    }
}
