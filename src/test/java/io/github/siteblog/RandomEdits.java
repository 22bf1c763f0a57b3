package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Changes a blog as writers, theme authors and the passing of days do, one step at a time. */
final class RandomEdits {

    private static final List<String> NAMES = List.of("ada", "ben", "cora", "dirk");
    private static final List<String> CATEGORIES = List.of("News", "Tools", "C++");
    private static final List<String> TAGS = List.of("jvm", "tides", "函館");

    private static final List<String> BLOCKS = List.of(
            "Some *words* and a [link](/archive/).",
            "## A heading",
            "```java title=\"A.java\"\nvar a = 1; // one\n```",
            "![A picture](/i.png)",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "A note[^1].\n\n[^1]: The note.",
            "<Callout title=\"Look\">Here</Callout>",
            "<Snippet file=\"src/test/java/T.java\"/>",
            "<!-- more -->",
            "A [link](/blog/p1/#a-heading) to a post.",
            "> [!NOTE]\n> Mind this.",
            "<p style=\"text-align: center\">Middle</p>",
            "<p class=\"x\" style=\"color: red; display: flex\">Red</p>",
            "<details><summary>S</summary>\n\nMore\n\n</details>");

    private final Random random;
    private final Path project;
    private final Path blog;
    private final byte[] pixel;
    private int day = 1;

    RandomEdits(long seed, Path project) throws IOException {
        this.random = new Random(seed);
        this.project = project;
        this.blog = project.resolve("src/blog");
        var before = new BlogFolder(project);
        this.pixel = Files.readAllBytes(before.source().resolve("public/i.png"));
        write("posts/categories.json", "[\"News\", \"Tools\", \"C++\", \"PyData ecosystem\"]");
        write("blog.yml", settings());
        snippet();
        for (int i = 0; i < 6; i++) {
            write("posts/p" + i + ".md", post());
        }
    }

    /** The day that decides which posts are due. */
    String now() {
        return "2026-05-%02dT12:00:00Z".formatted(day);
    }

    /** Changes something and tells what. */
    String step() throws IOException {
        return switch (random.nextInt(19)) {
            case 0, 1, 2, 3 -> edit("posts/p%s.md".formatted(random.nextInt(9)), post());
            case 4 -> edit("posts/p%s.mdx".formatted(random.nextInt(2)), post());
            case 5 -> delete("posts/p%s.md".formatted(random.nextInt(9)));
            case 6 -> rename("posts/p%s.md".formatted(random.nextInt(9)), "posts/q%s.md".formatted(random.nextInt(3)));
            case 7 -> edit("people/%s.md".formatted(pick(NAMES)), person());
            case 8 -> delete("people/%s.md".formatted(pick(NAMES)));
            case 9 -> edit("posts/categories.json", categories());
            case 10 -> edit("theme/post-end.ftlh", "<p>End %s of ${page.post.title}</p>".formatted(random.nextInt(3)));
            case 11 -> delete("theme/post-end.ftlh");
            case 12 ->
                edit(
                        "theme/components/Callout.ftlh",
                        "<#macro Callout title=\"\"><aside>%s ${title} <#nested></aside></#macro>"
                                .formatted(random.nextInt(3)));
            case 13 -> delete("theme/components/Callout.ftlh");
            case 14 -> edit("public/file%s.txt".formatted(random.nextInt(3)), "Text " + random.nextInt(5));
            case 15 -> delete("public/file%s.txt".formatted(random.nextInt(3)));
            case 16 -> edit("blog.yml", settings());
            case 17 -> {
                day = 1 + random.nextInt(28);
                yield "day " + day;
            }
            default -> random.nextBoolean() ? snippet() : picture();
        };
    }

    private String post() {
        var text = new StringBuilder("---\ntitle: Title %s\n".formatted(random.nextInt(5)))
                .append("published: 2026-05-%02d%n"
                        .formatted(1 + random.nextInt(28))
                        .strip())
                .append("\nauthors: [%s]\ncategory: [%s]\n".formatted(pick(NAMES), pick(CATEGORIES)))
                .append("tags: [%s]\ndescription: What it is about.\n".formatted(pick(TAGS)));
        if (random.nextInt(4) == 0) {
            text.append(pick(List.of(
                    "draft: true\n",
                    "unlisted: true\n",
                    "pinned: true\n",
                    "series: Harbour\n",
                    "featuredImage: {src: /i.png, alt: A}\n",
                    "aliases: [/old/%s/]\n".formatted(random.nextInt(4)),
                    "expires: 2026-05-20\n",
                    "titel: wrong\n")));
        }
        text.append("---\n\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(pick(BLOCKS)).append("\n\n");
        }
        return text.toString();
    }

    private String person() {
        return "---\nfirstName: %s\nlastName: L%s\n---\n%s\n"
                .formatted(pick(NAMES), random.nextInt(3), random.nextBoolean() ? "About *them*." : "");
    }

    private String categories() {
        return random.nextBoolean()
                ? "[\"News\", \"Tools\", \"C++\", \"PyData ecosystem\"]"
                : "[\"C++\", \"Tools\", \"PyData ecosystem\"]";
    }

    private String settings() {
        return "title: Notes %s\nurl: https://example.org/%s\npostsPerPage: %s\nlanguage: %s\nsmartPunctuation: %s\nsnippets: [src/test/java]\ntrailingSlash: %s\n"
                .formatted(
                        random.nextInt(3),
                        random.nextInt(4) == 0 ? "base/" : "",
                        2 + random.nextInt(3),
                        pick(List.of("en", "de")),
                        random.nextBoolean(),
                        random.nextInt(3) > 0);
    }

    private String snippet() throws IOException {
        var file = project.resolve("src/test/java/T.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "class T { int a = %s; }\n".formatted(random.nextInt(9)));
        return "snippet";
    }

    private String picture() throws IOException {
        var file = blog.resolve("public/i.png");
        if (Files.exists(file) && random.nextInt(3) == 0) {
            Files.delete(file);
            return "delete the picture";
        }
        Files.write(file, pixel);
        return "the picture";
    }

    private String edit(String path, String text) throws IOException {
        write(path, text);
        return "edit " + path;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(blog.resolve(path).getParent());
        Files.write(blog.resolve(path), text.getBytes(UTF_8));
    }

    private String delete(String path) throws IOException {
        Files.deleteIfExists(blog.resolve(path));
        return "delete " + path;
    }

    private String rename(String from, String to) throws IOException {
        if (!Files.exists(blog.resolve(from)) || Files.exists(blog.resolve(to))) {
            return "rename nothing";
        }
        Files.move(blog.resolve(from), blog.resolve(to));
        return "rename " + from + " to " + to;
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
