package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFieldsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void knowsEveryFieldOfTheDocumentation() {
        blog.post(
                "p",
                "aliases: [/x/]",
                "canonical: https://other.example/",
                "draft: false",
                "expires: 2030-01-01",
                "featuredImage: {src: /i.png, alt: x}",
                "hero: {imageSrc: /i.png, imageAlt: x}",
                "lang: en",
                "pinned: true",
                "series: S",
                "slug: p",
                "tags: [x]",
                "unlisted: true",
                "updated: 2020-01-01");
        blog.with(
                "people/ada.md",
                "---\nfirstName: A\nlastName: L\ndisplayName: full\nrole: author\ngithubNick: ada\nimage: /i.png\nimageAlt: x\nprojects: [P]\n---\n");
        blog.with("pages/about.md", "---\ntitle: About\ndescription: D\n---\n");
        thenProblems();
    }

    @Test
    void looksAtTheFieldsOfPictures() {
        blog.post(
                "p",
                "featuredImage: {source: /i.png, alt: x}",
                "hero: {src: /i.png, imageMobile: {imageSource: /i.png}}");
        thenProblems(
                "posts/p.md:7:17: warning: The field 'source' is not known. The fields are: alt, src. [fm/unknown-key]",
                "posts/p.md:8:8: warning: The field 'src' is not known. The fields are: imageAlt, imageDesktop, imageMobile, imageSrc, imageTablet. [fm/unknown-key]",
                "posts/p.md:8:35: warning: The field 'imageSource' is not known. Did you mean 'imageSrc'? [fm/unknown-key]");
    }

    @Test
    void suggestsTheFieldThatWasMeant() {
        blog.post("p", "tittle: x");
        thenProblems(
                "posts/p.md:7:1: warning: The field 'tittle' is not known. Did you mean 'title'? [fm/unknown-key]");
    }

    @Test
    void tellsWhatAFieldOfAnotherToolIsHere() {
        blog.post("p", "lastmod: 2020-01-01", "cover: /i.png", "layout: post");
        thenProblems(
                "posts/p.md:7:1: warning: The field 'lastmod' is not known. Here it is 'updated': rename it, or write 'fieldMapping: {lastmod: updated}' in blog.yml. [fm/unknown-key]",
                "posts/p.md:8:1: warning: The field 'cover' is not known. Here it is 'featuredImage.src': rename it, or write 'fieldMapping: {cover: featuredImage.src}' in blog.yml. [fm/unknown-key]",
                "posts/p.md:9:1: warning: The field 'layout' is not known. It means nothing here: remove it, or write 'fieldMapping: {layout: }' in blog.yml. [fm/unknown-key]");
    }

    @Test
    void namesOfAnotherToolWhatThatKindOfFileHas() {
        blog.with("pages/about.md", "---\ntitle: About\nsummary: D\ndate: 2020-01-01\n---\n");
        thenProblems(
                "pages/about.md:3:1: warning: The field 'summary' is not known. Here it is 'description': rename it, or write 'fieldMapping: {summary: description}' in blog.yml. [fm/unknown-key]",
                "pages/about.md:4:1: warning: The field 'date' is not known. The fields are: description, title. [fm/unknown-key]");
    }

    @Test
    void listsTheFieldsWhereNoneIsNear() {
        blog.with("people/ada.md", "---\nfavourite: x\n---\n").with("pages/about.md", "---\nmenu: x\n---\n");
        thenProblems(
                "pages/about.md:2:1: warning: The field 'menu' is not known. The fields are: description, title. [fm/unknown-key]",
                "people/ada.md:2:1: warning: The field 'favourite' is not known. The fields are: displayName, firstName, githubNick, image, imageAlt, lastName, projects, role. [fm/unknown-key]");
    }

    @Test
    void knowsAFieldThatTheBlogRequires() {
        blog.with("blog.yml", "url: https://example.org\nrequired: [title, published, reviewer]\n")
                .post("p", "reviewer: Grace");
        thenProblems();
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new KnownFields(), blog)).containsExactly(expected);
    }
}
