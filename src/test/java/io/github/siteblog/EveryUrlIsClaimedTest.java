package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An alias at the place of any file of the site is an error, whatever made that file. */
class EveryUrlIsClaimedTest {

    private static final String POST = """
            ---
            title: P
            published: August 27, 2019
            authors: [ada]
            description: D
            category: [PyData ecosystem]
            tags: [maven]
            series: Engines
            %s
            ---

            Body.
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void byWhatStandsThere(boolean trailingSlash) throws IOException {
        var settings = """
                title: Notes
                url: https://example.org/journal/
                postsPerPage: 1
                postsPerArchivePage: 1
                trailingSlash: %s
                """.formatted(trailingSlash);
        var blog = new BlogFolder(folder)
                .write("blog.yml", settings)
                .write("pages/about.md", "---\ntitle: About\n---\n\nText.\n")
                .write("posts/p.md", POST.formatted(""))
                .write(
                        "posts/q.md",
                        POST.formatted("aliases: [/old/, /old.htm]").replace("title: P", "title: Q"));
        assertThat(blog.problems()).isEmpty();
        var files = files(blog.output());
        assertThat(files).contains("archive/page/2" + (trailingSlash ? "/index" : "") + ".html", "feed.json");

        blog.write("posts/p.md", POST.formatted("aliases: [/" + String.join(", /", files) + "]"));

        assertThat(blog.problems().stream()
                        .filter(problem -> problem.startsWith("posts/p.md:9:") && problem.endsWith("[path/collision]"))
                        .map(problem -> problem.replaceFirst(
                                ".*The URL '/journal/([^']+?)/?' (?:belongs to|lies below) .*", "$1")))
                .containsExactlyElementsOf(files);
    }

    /** The files of a site but for those of the theme, whose names nobody guesses. */
    private static List<String> files(Path site) throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("assets/"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
