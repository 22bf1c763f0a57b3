package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewImagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithTheShapeOfPreviews() {
        blog.picture("i.png", 1200, 630).post("p", "featuredImage: {src: /i.png, alt: x}");
        thenProblems();
    }

    @ParameterizedTest
    @CsvSource({"600, 315", "640, 400", "1320, 600"})
    void isContentAtTheLimits(int width, int height) {
        blog.picture("i.png", width, height).post("p", "featuredImage: {src: /i.png, alt: x}");
        thenProblems();
    }

    @ParameterizedTest
    @CsvSource({"599, 315", "600, 314"})
    void warnsOfAPictureThatIsTooSmall(int width, int height) {
        blog.picture("i.png", width, height).post("p", "featuredImage: {src: /i.png, alt: x}");
        thenProblems(
                "posts/p.md:7:22: warning: The featured image is %s × %s pixels, too small for large previews. Make it 1200 × 630, at least 600 × 315. [image/preview-size]"
                        .formatted(width, height));
    }

    @ParameterizedTest
    @CsvSource({"640, 401, 1.60", "1323, 600, 2.21", "900, 900, 1.00"})
    void warnsOfAPictureThatPreviewsCrop(int width, int height, String ratio) {
        blog.picture("i.png", width, height).post("p", "featuredImage: {src: /i.png, alt: x}");
        thenProblems(
                "posts/p.md:7:22: warning: The featured image is %s × %s pixels, %s times as wide as high, so previews crop it. Make it 1200 × 630, 1.91 times as wide as high. [image/preview-ratio]"
                        .formatted(width, height, ratio));
    }

    @Test
    void findsThePictureOfARelativePath() {
        blog.picture("blog/p/i.png", 10, 10).post("p", "featuredImage: {src: i.png, alt: x}");
        thenProblems(
                "posts/p.md:7:22: warning: The featured image is 10 × 10 pixels, 1.00 times as wide as high, so previews crop it. Make it 1200 × 630, 1.91 times as wide as high. [image/preview-ratio]",
                "posts/p.md:7:22: warning: The featured image is 10 × 10 pixels, too small for large previews. Make it 1200 × 630, at least 600 × 315. [image/preview-size]");
    }

    @Test
    void saysNothingOfPicturesItCannotMeasure() {
        blog.with("public/broken.png", "x")
                .post("p")
                .post("q", "featuredImage: {src: /none.png, alt: x}")
                .post("r", "featuredImage: {src: https://other.example/i.png, alt: x}")
                .post("s", "featuredImage: {src: /broken.png, alt: x}")
                .post("t", "featuredImage: {src: /../i.png, alt: x}");
        thenProblems();
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new PreviewImages(), blog)).containsExactly(expected);
    }
}
