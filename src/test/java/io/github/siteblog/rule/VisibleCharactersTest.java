package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleCharactersTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithWhatCanBeSeen() {
        blog.postWithBody("p", "é 日本 👩\u200D💻 a\u00A0b\tc");
        thenProblems();
    }

    @ParameterizedTest
    @CsvSource({
        "\u200B, 200B",
        "\u2060, 2060",
        "\u2064, 2064",
        "\uFEFF, FEFF",
        "\u00AD, 00AD",
        "'\u2028', 2028",
        "'\u2029', 2029",
        "\u202A, 202A",
        "\u202E, 202E",
        "\u2066, 2066",
        "\u2069, 2069"
    })
    void warnsOfWhatNobodySees(String character, String number) {
        blog.postWithBody("p", "👩a" + character + "b");
        thenProblems(
                "posts/p.md:9:3: warning: The text holds the invisible character U+%s. Delete it. [text/invisible-char]"
                        .formatted(number));
    }

    @Test
    void looksAtFrontMatterToo() {
        blog.post("p", "title: a\u202Eb");
        thenProblems(
                "posts/p.md:2:9: warning: The text holds the invisible character U+202E. Delete it. [text/invisible-char]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new VisibleCharacters(), blog)).containsExactly(expected);
    }
}
