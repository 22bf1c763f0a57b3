package io.github.siteblog.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesReaderTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void putsTheWordsOfABlogInPlaceOfOthers() throws IOException {
        blog.with("theme/messages/de.properties", "posts = Artikel\narchive = Früheres\n")
                .with("theme/messages/de-AT.properties", "archive = Bisher\n");
        assertThat(read("de").text("posts")).isEqualTo("Artikel");
        assertThat(read("de").text("archive")).isEqualTo("Früheres");
        assertThat(read("de-AT").text("posts")).isEqualTo("Artikel");
        assertThat(read("de-AT").text("archive")).isEqualTo("Bisher");
        assertThat(read("de-AT").text("search")).isEqualTo("Suche");
        assertThat(read("en").text("posts")).isEqualTo("Posts");
        thenProblems();
    }

    @Test
    void bringsALanguageOfItsOwn() throws IOException {
        blog.with("theme/messages/eo.properties", "archive = Arĥivo\n");
        assertThat(read("eo").text("archive")).isEqualTo("Arĥivo");
        assertThat(read("eo").text("search")).isEqualTo("Search");
    }

    @Test
    void reportsWhatNoPageAsksFor() throws IOException {
        blog.with("theme/messages/en.properties", "# mine\narchive = Old\n  serch: Find\nx=\\u00zz\n");
        read("en");
        thenProblems(
                "theme/messages/en.properties: error: The file holds a \\u that no four digits follow. Write the character itself; the file is UTF-8. [fm/type]",
                "theme/messages/en.properties:3:3: warning: No words of the pages have the key 'serch'. Did you mean 'search'? [fm/unknown-key]");
    }

    private Messages read(String language) throws IOException {
        return new MessagesReader(blog.tree(), problems).read(language);
    }

    private void thenProblems(String... expected) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
    }
}
