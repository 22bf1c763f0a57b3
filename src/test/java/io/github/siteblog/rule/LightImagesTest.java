package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.image.Samples;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LightImagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void reportAHeavyPictureWhereItIsShownFirst() {
        blog.with("public/a.png", Arrays.copyOf(Samples.png(4, 3), 5_600_000))
                .with("public/b.png", Arrays.copyOf(Samples.png(4, 3), 5_000_000))
                .with("public/unused.png", Arrays.copyOf(Samples.png(4, 3), 9_000_000))
                .postWithBody("p", "![a](/a.png) ![a](/a.png) ![b](/b.png)");
        thenProblems(
                "posts/p.md:9:6: warning: The picture '/a.png' takes 6 MB. Scale or compress it to less than 5 MB. [image/heavy]");
    }

    @Test
    @Timeout(5)
    void reportAPictureThatClaimsMorePixelsThanAnybodyCanShow() {
        blog.with("public/a.png", Samples.claim(60_000, 60_000))
                .with("public/b.png", Samples.claim(10_000, 10_000))
                .with("public/c.svg", "<svg width='60000' height='60000'/>")
                .postWithBody("p", "![a](/a.png) ![b](/b.png) ![c](/c.svg)");
        thenProblems(
                "posts/p.md:9:6: warning: The picture '/a.png' is 60000 × 60000 pixels, more than 100 million. Scale it down; until then it is published as it is, without smaller files. [image/too-large]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new LightImages(), blog)).containsExactly(expected);
    }
}
