package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.snippet.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small valid blog on disk, to be spoilt and run. */
final class BlogFolder {

    /** The post that tests change line by line. */
    static final List<String> POST = List.of(
            "---",
            "title: \"T\"",
            "published: August 27, 2019",
            "authors: [ada]",
            "description: \"D\"",
            "category: [PyData ecosystem]",
            "---",
            "",
            "Body.");

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");

    private final Path root;
    private FailOn failOn = FailOn.ERROR;

    BlogFolder(Path root) {
        this.root = root;
        write("posts/p.md", text(POST));
        write("people/ada.md", "---\nfirstName: Ada\nlastName: Lovelace\n---\n");
        write("posts/categories.json", "[\"PyData ecosystem\"]\n");
        write("public/i.png", PIXEL);
        write("blog.yml", "title: Notes\nurl: https://example.org\n");
    }

    /** Puts other text in place of a line of the post, from 1. */
    BlogFolder line(int number, String text) {
        var lines = new ArrayList<>(POST);
        lines.set(number - 1, text);
        return write("posts/p.md", text(lines));
    }

    BlogFolder write(String path, String text) {
        return write(path, text.getBytes(UTF_8));
    }

    BlogFolder write(String path, byte[] bytes) {
        try {
            var file = source().resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BlogFolder failOn(FailOn value) {
        failOn = value;
        return this;
    }

    Path source() {
        return root.resolve("src/blog");
    }

    Path output() {
        return root.resolve("target/site-blog");
    }

    Path cache() {
        return root.resolve("target/site-blog-cache");
    }

    Blog blog() {
        return blog(output(), 2);
    }

    /** The blog, written to a folder by a number of threads. */
    Blog blog(Path output, int threads) {
        return new Blog(settings(source(), output, threads), new Problems());
    }

    BlogSettings settings(Path source) {
        return settings(source, output(), 2);
    }

    private BlogSettings settings(Path source, Path output, int threads) {
        return new BlogSettings(
                source,
                output,
                cache(),
                Path.of("no-baseline"),
                new ProjectDefaults(
                        "", "", "", "", new Repository(root, "https://github.com/ada/engine/tree/main/notes", "HEAD")),
                TestRun.at("2026-05-01T12:00:00Z", threads, failOn));
    }

    Report render() {
        try {
            return blog().render();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems of a run, as they are printed. */
    List<String> problems() {
        return render().problems().stream().map(Problem::toString).toList();
    }

    /** The files of the rendered site and what tells whether one was written again. */
    Map<String, String> published() {
        try (var files = Files.walk(output())) {
            var published = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                published.put(
                        output().relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
            return published;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the rendered site. */
    String page(String path) {
        try {
            return Files.readString(output().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
