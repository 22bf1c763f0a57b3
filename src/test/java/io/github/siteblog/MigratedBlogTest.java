package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts that were written for another tool. */
class MigratedBlogTest {

    private static final String SETTINGS = "title: Notes\nurl: https://example.org\nsmartPunctuation: true\n"
            + "required: [title, published]\nfieldMapping: {date: published, locale: lang, idioma: }\n";

    @TempDir
    Path root;

    private BlogFolder blog;

    @BeforeEach
    void blog() {
        blog = new BlogFolder(root)
                .write("blog.yml", SETTINGS)
                .write("posts/p.md", "---\ntitle: T\ndate: 2019-08-27\nlocale: de\nidioma: fr\n---\n\nEin \"Wort\".\n");
    }

    @Test
    void areReadAgainWhenTheMappingChanges() throws IOException {
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.page("blog/p/index.html")).contains("„Wort“");

        blog.write("blog.yml", SETTINGS.replace("locale: lang, idioma:", "locale: , idioma: lang"));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.page("blog/p/index.html")).contains("«").doesNotContain("„");
        assertThat(files(blog.output())).isEqualTo(clean());
    }

    @Test
    void areReadAgainWhenTheNamesOfFilesChangeTheirMeaning() throws IOException {
        blog.write("posts/2019-08-27-q.md", "---\ntitle: Q\ndate: 2019-08-27\n---\n\nText.\n");
        assertThat(blog.problems()).isEmpty();
        blog.write("blog.yml", SETTINGS + "fileNames: ':year-:month-:day-:slug'\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(files(blog.output())).containsKey("blog/q/index.html").isEqualTo(clean());
    }

    @Test
    void keepTheUrlsThatTheirWritersHaveChosen() {
        blog.write("blog.yml", SETTINGS + "permalinks: /:slug/\naliases: ['/old/:slug.html']\n")
                .write(
                        "posts/p.md",
                        "---\ntitle: T\ndate: 2019-08-27\npermalink: /old/p.html\n---\n\n[Itself](/old/p.html)\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.page("old/p.html")).contains("https://example.org/old/p.html");
        assertThat(blog.page("sitemap.xml")).contains("<loc>https://example.org/old/p.html</loc>");
    }

    @Test
    void cannotTakeTheUrlOfAnother() {
        blog.write("posts/q.md", "---\ntitle: Q\ndate: 2019-08-27\npermalink: /blog/p/\n---\n\nText.\n");
        assertThat(blog.problems())
                .contains("posts/q.md:4:12: error: The URL '/blog/p/' belongs to posts/p.md:1:1 too."
                        + " Give one of them another slug or name. [path/collision]");
        blog.write("posts/q.md", "---\ntitle: Q\ndate: 2019-08-27\npermalink: /../p/\n---\n\nText.\n");
        assertThat(blog.problems())
                .containsExactly("posts/q.md:4:12: error: The path '/../p/' leads out of the site."
                        + " Write it without '..'. [path/traversal]");
    }

    @Test
    void showPicturesOfTheirOwnFolders() throws IOException {
        var pixel = Files.readAllBytes(blog.source().resolve("public/i.png"));
        blog.write("posts/q/light.png", pixel)
                .write("posts/q/index.md", "---\ntitle: Q\ndate: 2019-08-27\n---\n\n![A light](light.png)\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.output().resolve("blog/q/light.png")).hasBinaryContent(pixel);
        assertThat(blog.page("blog/q/index.html")).contains("width=\"1\"");
    }

    @Test
    void showPicturesOfTheirOwnFoldersOnOtherPages() throws IOException {
        var pixel = Files.readAllBytes(blog.source().resolve("public/i.png"));
        blog.write("blog.yml", SETTINGS.replace("example.org", "example.org/notes/"))
                .write("posts/q/a light.png", pixel)
                .write(
                        "posts/q/index.md",
                        "---\ntitle: Q\ndate: 2019-08-27\nfeaturedImage: {src: a%20light.png, alt: A}\n---\n\nText.\n");
        assertThat(blog.problems()).allMatch(problem -> problem.contains("[image/preview"));
        assertThat(blog.page("index.html")).contains("src=\"/notes/blog/q/a%20light.png\"");
        assertThat(blog.page("blog/q/index.html"))
                .contains("content=\"https://example.org/notes/blog/q/a%20light.png\"");
    }

    private Map<String, String> clean() throws IOException {
        var output = root.resolve("clean/out");
        var settings = blog.settings(blog.source());
        var anew = new BlogSettings(
                settings.source(),
                output,
                root.resolve("clean/cache"),
                settings.baseline(),
                settings.project(),
                settings.run());
        new Blog(anew, new Problems()).render();
        return files(output);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
