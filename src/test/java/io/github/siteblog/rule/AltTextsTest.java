package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AltTextsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithAnyText() {
        blog.postWithBody(
                "p", "![A graph](/i.png) <img src=\"/i.png\" alt=\"\">", "featuredImage: {src: /i.png, alt: A graph}");
        thenProblems();
    }

    @Test
    void asksForATextBesideEveryPicture() {
        blog.postWithBody("p", "Text ![](/i.png)\n\n<img src=\"/j.png\">")
                .with("pages/about.md", "---\ntitle: About\n---\n![ ](/k.png)\n");
        thenProblems(
                "pages/about.md:4:1: error: The picture '/k.png' has no alternative text. Say what it shows: ![…](…), or alt=\"…\" in HTML. [a11y/missing-alt]",
                "posts/p.md:9:6: error: The picture '/i.png' has no alternative text. Say what it shows: ![…](…), or alt=\"…\" in HTML. [a11y/missing-alt]",
                "posts/p.md:11:1: error: The picture '/j.png' has no alternative text. Say what it shows: ![…](…), or alt=\"…\" in HTML. [a11y/missing-alt]");
    }

    @Test
    void warnsOfFeaturedAndHeroPicturesWithoutText() {
        blog.post("p", "featuredImage: {src: /f.png}", "hero: {imageSrc: /h.png, imageAlt: ' '}");
        thenProblems(
                "posts/p.md:7:22: warning: The picture '/f.png' has no alternative text. Say what it shows, beside its source in the front matter. [a11y/empty-alt]",
                "posts/p.md:8:36: warning: The picture '/h.png' has no alternative text. Say what it shows, beside its source in the front matter. [a11y/empty-alt]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new AltTexts(), blog)).containsExactly(expected);
    }
}
