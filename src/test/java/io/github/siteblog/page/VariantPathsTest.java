package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantPathsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    private VariantPaths paths() {
        return new VariantPaths(blog.content(), List.of("assets/logo-480w.png"));
    }

    @Test
    void lieBesideThePicture() {
        assertThat(paths().path("posts/p/photo.jpg", 480)).contains("posts/p/photo-480w.jpg");
        assertThat(paths().path("a.b/c.d.PNG", 48)).contains("a.b/c.d-48w.PNG");
    }

    @Test
    void areNotThoseOfPublicFilesWhateverTheirCase() {
        blog.picture("posts/p/Photo-480W.jpg", 1, 1).picture("posts/q/photo-480w.jpg/i.png", 1, 1);
        assertThat(paths().path("posts/p/photo.jpg", 480)).isEmpty();
        assertThat(paths().path("posts/q/photo.jpg", 480)).isEmpty();
        assertThat(paths().path("posts/p/photo.jpg", 768)).contains("posts/p/photo-768w.jpg");
    }

    @Test
    void areNotThoseOfPagesAliasesAndTheTheme() {
        blog.post("p", "aliases: [/old/photo-480w.png]").post("x", "slug: photo-480w.png");
        assertThat(paths().path("old/photo.png", 480)).isEmpty();
        assertThat(paths().path("blog/photo.png", 480)).isEmpty();
        assertThat(paths().path("assets/logo.png", 480)).isEmpty();
    }

    @Test
    void knowTheBasePath() {
        blog.with("blog.yml", "url: https://example.org/journal\n").post("p", "aliases: [/old/photo-480w.png]");
        assertThat(paths().path("old/photo.png", 480)).isEmpty();
    }
}
