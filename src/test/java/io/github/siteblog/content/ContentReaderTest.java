package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.image.ImageFile;
import io.github.siteblog.image.ImageSize;
import io.github.siteblog.source.Text;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void readsFilesInTheOrderOfTheirNames() {
        blog.post("b").post("a").with("posts/c.v2.mdx", page("C")).with("pages/about.md", page("About"));
        var content = blog.content();
        assertThat(content.posts())
                .extracting(Entry::path)
                .containsExactly("posts/a.md", "posts/b.md", "posts/c.v2.mdx");
        assertThat(content.posts().get(2).value().placement().slug()).isEqualTo("c.v2");
        assertThat(content.people()).extracting(Entry::path).containsExactly("people/ada.md");
        assertThat(content.pages()).extracting(Entry::path).containsExactly("pages/about.md");
        assertThat(content.categories()).extracting(Text::value).containsExactly("PyData ecosystem", "Community");
        thenProblems();
    }

    @Test
    void readsAPage() {
        blog.with("pages/About us.md", "---\ntitle: About us\ndescription: Who we are.\n---\nWe.\n");
        var page = blog.content().pages().get(0);
        assertThat(page.value().slug()).isEqualTo("About-us");
        assertThat(page.value().title().value()).isEqualTo("About us");
        assertThat(page.value().description().value()).isEqualTo("Who we are.");
        assertThat(page.document().html()).isEqualTo("<p>We.</p>\n");
        thenProblems();
    }

    @Test
    void refusesAPageWhoseFileNameCannotBeUsed() {
        blog.with("pages/con.md", page("C")).with("pages/日本.md", page("J"));
        assertThat(blog.content().pages())
                .extracting(page -> page.value().slug())
                .containsExactly("", "");
        thenProblems(
                "pages/con.md:1:1: error: The name 'con' is reserved on Windows. Choose another, such as 'con-post'. [path/reserved-name]",
                "pages/日本.md:1:1: error: The slug '日本' has no letter or digit of ASCII. Write a slug of a-z, 0-9 and hyphens. [path/illegal-char]");
    }

    @Test
    void warnsOfFilesThatAreNotUsed() {
        blog.with("posts/a.txt", "x").with("people/in/ada.md", "x").with("people/ada.png", "x");
        assertThat(blog.content().posts()).isEmpty();
        thenProblems(
                "people/ada.png: warning: The file is not used. Put Markdown directly into people/, and files to be copied into public/. [io/stray-file]",
                "people/in/ada.md: warning: The file is not used. Put Markdown directly into people/, and files to be copied into public/. [io/stray-file]",
                "posts/a.txt: warning: The file is not used. Put files to be copied into public/, or beside the index.md of a post that has a folder. [io/stray-file]");
    }

    @Test
    void readsTheOthersWhereOneFileIsBroken() {
        blog.post("good").with("posts/bad.md", "no front matter\n");
        blog.with("posts/worse.md", new byte[] {'a', (byte) 0xE9});
        assertThat(blog.content().posts()).extracting(Entry::path).containsExactly("posts/good.md");
        thenProblems(
                "posts/bad.md:1:1: error: The file has no front matter. Begin it with a line of three dashes, the fields, and another such line. [fm/missing]",
                "posts/worse.md:1:2: error: The byte 0xE9 at offset 1 is not UTF-8. Save the file as UTF-8; is this ISO-8859-1? [enc/invalid-utf8]");
    }

    @Test
    void reportsWhatIsWrongInABodyWithItsPlaceInTheFile() {
        blog.postWithBody("p", "[x](javascript:alert(1))").content();
        thenProblems(
                "posts/p.md:9:5: error: The URL has the scheme 'javascript'. Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @Test
    void hasNoCategoriesWithoutTheirFile() {
        assertThat(blog.without("posts/categories.json").content().categories()).isEmpty();
        thenProblems();
    }

    @Test
    void refusesCategoriesThatAreNoTexts() {
        blog.with("posts/categories.json", "[\"A\", {\"name\": \"B\"}, [\"C\"], \"D\"]");
        assertThat(blog.content().categories()).extracting(Text::value).containsExactly("A", "D");
        thenProblems(
                "posts/categories.json:1:7: error: The list of categories holds a mapping. Write a list of texts: [\"News\", \"Tools\"]. [fm/type]",
                "posts/categories.json:1:22: error: The list of categories holds a list. Write a list of texts: [\"News\", \"Tools\"]. [fm/type]");
    }

    @Test
    void measuresPublicPicturesAndNothingElse() {
        blog.picture("posts/p/i.png", 30, 20)
                .with("public/d.svg", "<svg width='7' height='5' xmlns='http://www.w3.org/2000/svg'/>")
                .with("public/broken.png", "not a picture")
                .with("public/notes.txt", "x");
        var content = blog.content();
        assertThat(content.images())
                .isEqualTo(Map.of(
                        "posts/p/i.png",
                        new ImageFile(69, new ImageSize(30, 20), null),
                        "d.svg",
                        new ImageFile(62, new ImageSize(7, 5), null),
                        "broken.png",
                        new ImageFile(13, null, ImageFile.Fault.FORMAT)));
        assertThat(content.publicFiles()).containsExactly("broken.png", "d.svg", "notes.txt", "posts/p/i.png");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesPublicFilesThatNotEverySystemCanName() {
        blog.with("public/a\\b.txt", "x").with("public/x/con.txt", "x").with("public/café light.txt", "x");
        assertThat(blog.content().refusedFiles()).containsExactlyInAnyOrder("a\\b.txt", "x/con.txt");
        thenProblems(
                "public/a\\b.txt: error: The path 'a\\b.txt' holds the character '\\'. Rename the file to letters, digits, hyphens, dots and underscores. [path/illegal-char]",
                "public/x/con.txt: error: The name 'con' is reserved on Windows. Choose another, such as 'con-file'. [path/reserved-name]");
    }

    @Test
    void refusesPicturesThatHoldAScript() {
        blog.with("public/d.SVG", "<svg xmlns='http://www.w3.org/2000/svg'>\n<script>alert(1)</script></svg>")
                .content();
        thenProblems(
                "public/d.SVG:2:1: error: The picture holds a script or loads something, and is not published. Save it again without scripts, event handlers and embedded pages. [asset/svg-script]");
    }

    private static String page(String title) {
        return "---\ntitle: " + title + "\n---\n";
    }

    private void thenProblems(String... expected) {
        assertThat(blog.problems()).containsExactly(expected);
    }
}
