package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Asset;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeAssetsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).with("blog.yml", "url: https://example.org/journal\n");
    }

    @Test
    void nameStyleSheetsAndScriptsAfterTheirContent() throws IOException {
        blog.with("theme/assets/site.css", "body {}").with("theme/assets/fonts/a.woff2", "x");
        assertThat(assets().fingerprinted())
                .contains(entry(
                        "assets/site.css",
                        new Asset(
                                "/journal/assets/site.62368a1a29.css",
                                "sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=")))
                .doesNotContainKey("assets/fonts/a.woff2");
        assertThat(assets().namesByPath())
                .containsEntry("assets/site.62368a1a29.css", "assets/site.css")
                .containsEntry("assets/fonts/a.woff2", "assets/fonts/a.woff2")
                .doesNotContainKey("assets/site.css");
    }

    @Test
    void keepTheNamesOfTheBlogsOwnBesides() throws IOException {
        blog.with("theme/assets/more.css", "body {}");
        assertThat(assets().namesByPath())
                .containsEntry("assets/more.62368a1a29.css", "assets/more.css")
                .containsEntry("assets/more.css", "assets/more.css");
    }

    private ThemeAssets assets() throws IOException {
        var content = blog.content();
        return new ThemeAssets(new ThemeFiles(content.tree(), content.config().theme()), content.permalinks());
    }
}
