package io.github.siteblog.content;

import io.github.siteblog.html.Urls;
import io.github.siteblog.markdown.Markdown;
import io.github.siteblog.markdown.MarkdownSettings;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceTree;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A tiny valid blog in a folder: a title and a URL, one author, two categories, and no post yet.
 *
 * <p>Tests add what they are about and {@linkplain #content() read} it.
 */
public final class SmallBlog {

    /** What the POM says about the project of the blog: nothing but a name. */
    public static final ProjectDefaults PROJECT = new ProjectDefaults("A project", "", "", "");

    /** The day on which the blog is read. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final List<String> FRONT_MATTER = List.of(
            "title: \"T\"",
            "published: August 27, 2019",
            "authors: [ada]",
            "description: \"D\"",
            "category: [PyData ecosystem]");

    private final Path root;
    private Problems problems = new Problems();

    private SmallBlog(Path root) {
        this.root = root;
    }

    /** Writes the blog into an empty folder. */
    public static SmallBlog in(Path root) {
        return new SmallBlog(root)
                .with("blog.yml", "title: Small blog\nurl: https://example.org\n")
                .with("posts/categories.json", "[\"PyData ecosystem\", \"Community\"]\n")
                .with("people/ada.md", "---\nfirstName: Ada\nlastName: Lovelace\n---\n");
    }

    /** Adds a file, or replaces it. */
    public SmallBlog with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file, or replaces it. */
    public SmallBlog with(String path, byte[] bytes) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file. */
    public SmallBlog without(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a post that has all required fields in lines 2 to 6.
     *
     * @param name the file name without its extension
     * @param fields lines of front matter: one with a field of those lines replaces it, others are added
     */
    public SmallBlog post(String name, String... fields) {
        return postWithBody(name, "Body.", fields);
    }

    /** Adds a post with a body, which begins two lines below the last field. */
    public SmallBlog postWithBody(String name, String body, String... fields) {
        return with("posts/" + name + ".md", "---\n%s\n---\n\n%s\n".formatted(frontMatter(fields), body));
    }

    private static String frontMatter(String... fields) {
        var lines = new ArrayList<>(FRONT_MATTER);
        for (var field : fields) {
            var key = field.substring(0, field.indexOf(':') + 1);
            var same = lines.stream().filter(line -> line.startsWith(key)).findFirst();
            if (same.isPresent()) {
                lines.set(lines.indexOf(same.get()), field);
            } else {
                lines.add(field);
            }
        }
        return String.join("\n", lines);
    }

    /** Adds a public picture in PNG. */
    public SmallBlog picture(String path, int width, int height) {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", png);
            return with("public/" + path, png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, listed. */
    public SourceTree tree() {
        try {
            return SourceTree.of(root, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the settings alone. */
    public Config config(ProjectDefaults project) {
        try {
            problems = new Problems();
            return new ConfigReader(project, problems).read(tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads everything. */
    public Content content() {
        var config = config(PROJECT);
        var url = config.about().url();
        var markdown = new Markdown(MarkdownSettings.of(config.policy().html(), new Urls(url.host(), url.basePath())));
        try (var workers = new Workers(1)) {
            return new ContentReader(
                            tree(), config, markdown, DocumentCache.none(), new Schedule(TODAY), new Memory(), problems)
                    .read("", workers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the last reading reported, as it is printed. */
    public List<String> problems() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
