package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.image.Samples;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadableImagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void letPicturesPass() {
        blog.with("public/a.png", Samples.png(4, 3))
                .with("public/b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .with("public/unused.png", "no picture")
                .postWithBody("p", "![a](/a.png) ![b](/b.svg) ![c](/missing.png) ![d](https://other.example/d.png)");
        thenProblems();
    }

    @Test
    void reportWhatIsNoPictureWhereverItIsShown() {
        blog.with("public/a.jpg", "no picture")
                .postWithBody("p", "![a](/a.jpg)", "featuredImage: {src: /a.jpg, alt: x}");
        thenProblems(
                "posts/p.md:7:22: error: The picture '/a.jpg' is in no format that browsers show. Save it as PNG, JPEG, GIF, WebP, AVIF or SVG. [image/unreadable]",
                "posts/p.md:10:6: error: The picture '/a.jpg' is in no format that browsers show. Save it as PNG, JPEG, GIF, WebP, AVIF or SVG. [image/unreadable]");
    }

    @Test
    void reportWhatIsDamagedOrCutOff() {
        var png = Samples.png(40, 30);
        blog.with("public/a b.png", Samples.claim(0, 3))
                .with("public/c.png", Arrays.copyOf(png, png.length - 4))
                .postWithBody("p", "![a](/a%20b.png)\n\n<img src=/c.png alt=c>");
        thenProblems(
                "posts/p.md:9:6: error: The picture '/a%20b.png' is damaged. Save or copy it to public/a b.png again. [image/unreadable]",
                "posts/p.md:11:10: error: The picture '/c.png' is cut off. Save or copy it to public/c.png again. [image/unreadable]");
    }

    @Test
    void reportDamageThatShowedLater() {
        blog.picture("a.png", 4, 3).picture("b.png", 4, 3).postWithBody("p", "![a](/a.png) ![b](/b.png)");
        var problems = new Problems();
        ReadableImages.reportDamaged(Set.of("b.png"), blog.content(), problems);
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "posts/p.md:9:19: error: The picture '/b.png' is damaged. Save or copy it to public/b.png again. [image/unreadable]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new ReadableImages(), blog)).containsExactly(expected);
    }
}
