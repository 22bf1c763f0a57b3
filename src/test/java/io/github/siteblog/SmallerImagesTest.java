package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.image.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallerImagesTest {

    @TempDir
    private Path folder;

    private BlogFolder blog;

    @BeforeEach
    void makeBlog() {
        blog = new BlogFolder(folder)
                .write("blog.yml", "title: N\nurl: https://example.org\nimages: {widths: [20, 40, 100]}\n")
                .write("public/photo.jpg", Samples.jpeg(60, 50))
                .line(9, "![A](/photo.jpg)");
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches(".*\\.(jpg|png)"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> published() throws IOException {
        return files(blog.output()).stream()
                .filter(file -> !file.endsWith("social-card.png"))
                .toList();
    }

    private List<String> kept() throws IOException {
        return files(blog.cache());
    }

    private String image() {
        return Jsoup.parse(blog.page("blog/p/index.html"))
                .selectFirst(".post-content img")
                .outerHtml();
    }

    @Test
    void areOfferedToBrowsers() throws IOException {
        assertThat(blog.problems()).isEmpty();
        assertThat(published()).containsExactly("i.png", "photo-20w.jpg", "photo-40w.jpg", "photo.jpg");
        assertThat(image())
                .isEqualTo("<img src=\"/photo.jpg\" alt=\"A\" width=\"60\" height=\"50\""
                        + " srcset=\"/photo-20w.jpg 20w, /photo-40w.jpg 40w, /photo.jpg 60w\""
                        + " sizes=\"(min-width: 43rem) 40rem, 100vw\" fetchpriority=\"high\">");
        assertThat(blog.output().resolve("photo.jpg"))
                .hasSameBinaryContentAs(blog.source().resolve("public/photo.jpg"));
        assertThat(blog.page("feed.xml"))
                .contains("https://example.org/photo-20w.jpg 20w, https://example.org/photo-40w.jpg 40w");
    }

    @Test
    void ofAPortraitThereIsASmallOneToo() throws IOException {
        blog.write("blog.yml", "title: N\nurl: https://example.org\nimages: {widths: [200]}\n")
                .write("public/ada.jpg", Samples.jpeg(300, 300))
                .write("people/ada.md", "---\nfirstName: Ada\nlastName: Byron\nimage: /ada.jpg\n---\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(published()).containsExactly("ada-144w.jpg", "ada-200w.jpg", "ada.jpg", "i.png", "photo.jpg");
        assertThat(Jsoup.parse(blog.page("index.html"))
                        .selectFirst("img.portrait")
                        .outerHtml())
                .isEqualTo("<img class=\"portrait\" src=\"/ada.jpg\" alt=\"\" width=\"32\" height=\"32\""
                        + " srcset=\"/ada-144w.jpg 144w, /ada-200w.jpg 200w, /ada.jpg 300w\" sizes=\"32px\""
                        + " loading=\"lazy\" decoding=\"async\">");
    }

    @Test
    void areFoundByTheCheckOfTheSite() throws IOException {
        blog.render();
        assertThat(blog.blog().check(null).problems()).isEmpty();
    }

    @Test
    void areNotMadeOfPicturesThatNoPageShows() throws IOException {
        blog.write("public/unused.jpg", Samples.jpeg(60, 50)).render();
        assertThat(published()).doesNotContain("unused-20w.jpg").contains("unused.jpg");
    }

    @Test
    void areNotMadeWhereAFileOfTheAuthorHasTheirName() {
        blog.write("public/photo-20w.jpg", Samples.jpeg(3, 3));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.output().resolve("photo-20w.jpg"))
                .hasSameBinaryContentAs(blog.source().resolve("public/photo-20w.jpg"));
        assertThat(image()).contains("srcset=\"/photo-40w.jpg 40w, /photo.jpg 60w\"");
    }

    @Test
    void areNotMadeWhenThereAreNoWidths() throws IOException {
        blog.write("blog.yml", "title: N\nurl: https://example.org\nimages: {widths: []}\n")
                .render();
        assertThat(published()).containsExactly("i.png", "photo.jpg");
        assertThat(image()).doesNotContain("srcset");
    }

    @Test
    void areTakenFromTheCacheWhereItIsWhole() throws IOException {
        blog.render();
        assertThat(kept()).hasSize(2).allMatch(name -> name.matches("images/[0-9a-f]{64}-(20|40)w\\.jpg"));
        var first = blog.cache().resolve(kept().get(0));
        var time = Files.getLastModifiedTime(first);
        assertThat(blog.render().written().written()).isZero();
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(time);
    }

    @Test
    void areMadeAgainWhereTheCacheIsDamaged() throws IOException {
        blog.render();
        var site = Files.readString(blog.output().resolve(".site-blog.sha256"));
        for (var name : kept()) {
            Files.writeString(blog.cache().resolve(name), "damaged");
        }
        blog.render();
        assertThat(blog.output().resolve(".site-blog.sha256")).hasContent(site);
    }

    @Test
    void leaveTheCacheWithTheirPicture() throws IOException {
        blog.render();
        var before = kept();
        blog.write("public/photo.jpg", Samples.jpeg(60, 40)).render();
        assertThat(kept()).hasSize(2).doesNotContainAnyElementsOf(before);
        blog.line(9, "No picture.").render();
        assertThat(kept()).isEmpty();
        assertThat(published()).containsExactly("i.png", "photo.jpg");
    }

    @Test
    void areTheSameForAnyNumberOfThreads() throws IOException {
        var pictures = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            blog.write("public/posts/" + i + ".png", Samples.png(60 + i, 50));
            pictures.append("![A](/posts/%s.png)\n".formatted(i));
        }
        blog.line(9, pictures.toString()).blog(folder.resolve("one"), 1).render();
        var sums = Files.readString(folder.resolve("one/.site-blog.sha256"));
        assertThat(sums).contains("posts/19-20w.png", "posts/0-20w.png");
        for (var name : kept()) {
            Files.delete(blog.cache().resolve(name));
        }
        blog.blog(folder.resolve("four"), 4).render();
        assertThat(folder.resolve("four/.site-blog.sha256")).hasContent(sums);
    }

    @Test
    void areMissingWhereThePictureIsDamaged() throws IOException {
        var png = Samples.claim(60, 50);
        blog.write("public/photo.png", png).line(9, "![A](/photo.png)");
        var problem = "posts/p.md:9:6: error: The picture '/photo.png' is damaged."
                + " Save or copy it to public/photo.png again. [image/unreadable]";
        assertThat(blog.problems()).containsExactly(problem);
        assertThat(blog.output()).doesNotExist();
        blog.failOn(FailOn.NEVER);
        assertThat(blog.problems()).containsExactly(problem);
        assertThat(blog.problems()).containsExactly(problem);
        assertThat(blog.output().resolve("photo.png")).hasBinaryContent(png);
        assertThat(image())
                .isEqualTo("<img src=\"/photo.png\" alt=\"A\" width=\"60\" height=\"50\" fetchpriority=\"high\">");
    }

    @Test
    void areMissingWhereThePictureIsNone() throws IOException {
        blog.write("public/photo.jpg", "no picture").failOn(FailOn.NEVER);
        assertThat(blog.problems())
                .containsExactly("posts/p.md:9:6: error: The picture '/photo.jpg' is in no format that browsers show."
                        + " Save it as PNG, JPEG, GIF, WebP, AVIF or SVG. [image/unreadable]");
        assertThat(published()).containsExactly("i.png", "photo.jpg");
        assertThat(image()).isEqualTo("<img src=\"/photo.jpg\" alt=\"A\" fetchpriority=\"high\">");
    }
}
