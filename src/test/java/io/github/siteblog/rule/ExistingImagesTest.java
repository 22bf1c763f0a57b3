package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExistingImagesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void findsPicturesHoweverTheyAreWritten() {
        blog.picture("i.png", 1, 1)
                .picture("posts/p/my picture.png", 1, 1)
                .picture("blog/p/j.png", 1, 1)
                .postWithBody(
                        "p",
                        "![a](/i.png) ![a](https://www.example.org/i.png?v=2) ![a](/posts/p/my%20picture.png) ![a](j.png) ![a](../../i.png#x)",
                        "featuredImage: {src: /i.png, alt: x}",
                        "hero: {imageSrc: '/posts/p/my picture.png'}");
        thenProblems();
    }

    @Test
    void leavesPicturesOfOtherSitesAlone() {
        blog.postWithBody(
                "p", "![a](https://other.example/i.png) ![a](//other.example/i.png) ![a](data:image/png;base64,AA)");
        thenProblems();
    }

    @Test
    void reportsAMissingPictureAtItsPlace() {
        blog.postWithBody("p", "Text ![a](/posts/p/graph.png)", "featuredImage: {src: /nope.png, alt: x}");
        thenProblems(
                "posts/p.md:7:22: error: The picture '/nope.png' does not exist. Add public/nope.png or correct the path. [ref/missing-image]",
                "posts/p.md:10:11: error: The picture '/posts/p/graph.png' does not exist. Add public/posts/p/graph.png or correct the path. [ref/missing-image]");
    }

    @Test
    void reportsEveryPictureOfAHero() {
        blog.post(
                "p",
                "hero: {imageDesktop: {imageSrc: /d.png}, imageTablet: {imageSrc: /t.png}, imageMobile: {imageSrc: /m.png}}");
        thenProblems(
                "posts/p.md:7:33: error: The picture '/d.png' does not exist. Add public/d.png or correct the path. [ref/missing-image]",
                "posts/p.md:7:66: error: The picture '/t.png' does not exist. Add public/t.png or correct the path. [ref/missing-image]",
                "posts/p.md:7:99: error: The picture '/m.png' does not exist. Add public/m.png or correct the path. [ref/missing-image]");
    }

    @Test
    void suggestsThePictureThatWasMeant() {
        blog.picture("posts/p/graph.png", 1, 1).postWithBody("p", "![a](/posts/p/grpah.png)");
        thenProblems(
                "posts/p.md:9:6: error: The picture '/posts/p/grpah.png' does not exist. Did you mean '/posts/p/graph.png'? [ref/missing-image]");
    }

    @Test
    void tellsUpperFromLowerCase() {
        blog.picture("posts/p/Graph.PNG", 1, 1).postWithBody("p", "![a](/posts/p/graph.png)");
        thenProblems(
                "posts/p.md:9:6: error: The picture '/posts/p/graph.png' is written in another case than its file. Write '/posts/p/Graph.PNG'. [ref/image-case]");
    }

    @Test
    void refusesAPathThatLeadsOutOfTheSite() {
        blog.postWithBody("p", "![a](../../../../etc/passwd) ![a](/%2e%2e/etc/passwd)");
        thenProblems(
                "posts/p.md:9:6: error: The picture '../../../../etc/passwd' lies outside the site. Put it into public/ and write its path from there. [path/traversal]",
                "posts/p.md:9:35: error: The picture '/%2e%2e/etc/passwd' lies outside the site. Put it into public/ and write its path from there. [path/traversal]");
    }

    @Test
    void checksThePicturesOfPeopleAndPages() {
        blog.with("people/ada.md", "---\nimage: /ada.png\n---\n![a](x.png)\n")
                .with("pages/about.md", "---\ntitle: About\n---\n<img src=\"/about.png\" alt=\"a\">\n");
        thenProblems(
                "pages/about.md:4:11: error: The picture '/about.png' does not exist. Add public/about.png or correct the path. [ref/missing-image]",
                "people/ada.md:2:8: error: The picture '/ada.png' does not exist. Add public/ada.png or correct the path. [ref/missing-image]",
                "people/ada.md:4:6: error: The picture 'x.png' does not exist. Add public/author/ada/x.png or correct the path. [ref/missing-image]");
    }

    @Test
    void findsPicturesBelowABasePath() {
        blog.with("blog.yml", "url: https://example.org/journal/\n")
                .picture("i.png", 1, 1)
                .postWithBody(
                        "p", "![a](/i.png) ![a](https://example.org/journal/i.png) ![a](https://example.org/i.png)");
        thenProblems();
    }

    @Test
    void refusesInFrontMatterWhatItRefusesInTexts() {
        blog.post(
                "p",
                "featuredImage: {src: 'javascript:alert(1)', alt: A}\nhero: {imageSrc: 'file:///x.png', imageAlt: A}");
        thenProblems(
                "posts/p.md:7:22: error: The URL has the scheme 'javascript'. Use http, https, mailto, tel or a path of this site. [url/scheme]",
                "posts/p.md:8:18: error: The path 'file:///x.png' is one of a single machine. Put the file into public/ and write its path from there, such as /posts/hello/picture.png. [path/absolute]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new ExistingImages(), blog)).containsExactly(expected);
    }
}
