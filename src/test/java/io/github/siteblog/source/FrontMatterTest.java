package io.github.siteblog.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class FrontMatterTest {

    private final Problems problems = new Problems();

    private Optional<FrontMatter> split(String text) {
        return FrontMatter.of(new SourceFile("posts/p.md", text), problems);
    }

    private void assertRefused(String text, String... lines) {
        assertThat(split(text)).isEmpty();
        thenProblems(lines);
    }

    private void thenProblems(String... lines) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(lines);
    }

    @Test
    void standsBetweenTwoLinesOfThreeDashes() {
        var post = split("---\ntitle: T\n---\n\nBody.\n").orElseThrow();
        assertThat(post.fields().at("title")).hasToString("posts/p.md:2:8");
        assertThat(post.body()).isEqualTo("\nBody.\n");
        assertThat(post.bodyLine()).isEqualTo(4);
        assertThat(post.bodyStart()).isEqualTo(17);
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- licence -->\n", "Hello\n\n"})
    void isFoundBelowOtherText(String before) {
        assertRefused(
                before + "---\ntitle: T\n---\n\nBody.\n",
                "posts/p.md:%s:1: error: The front matter does not begin in the first line."
                                .formatted(before.lines().count() + 1)
                        + " Delete what stands before its three dashes. [fm/not-first]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title\n---\nText\n---\n", "a\n\n---\n\nb: c\n---\n", "a\n---\nb: c\n"})
    void isNoLineAcrossThePage(String text) {
        assertRefused(
                text,
                "posts/p.md:1:1: error: The file has no front matter."
                        + " Begin it with a line of three dashes, the fields, and another such line. [fm/missing]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\n", "---\n---", "---  \n\n--- \t\n", "---\n# nothing\n---\n"})
    void canBeEmpty(String text) {
        var post = split(text).orElseThrow();
        assertThat(post.fields().names()).isEmpty();
        assertThat(post.body()).isEmpty();
        thenProblems();
    }

    @Test
    void leavesDashesInTheBodyAlone() {
        assertThat(split("---\na: b\n---\none\n---\ntwo").orElseThrow().body()).isEqualTo("one\n---\ntwo");
    }

    @Test
    void isNotEndedByOtherLinesThatBeginWithDashes() {
        var post = split("---\na: |\n  x\n  --- y\nb: ---z\n---\nBody").orElseThrow();
        assertThat(post.fields().names()).containsExactly("a", "b");
        assertThat(post.body()).isEqualTo("Body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Body.\n", "----\na: b\n----\n", "\n\n\n"})
    void isMissing(String text) {
        assertRefused(
                text,
                "posts/p.md:1:1: error: The file has no front matter."
                        + " Begin it with a line of three dashes, the fields, and another such line. [fm/missing]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---\n", "---\ntitle: T\n", "---\ntitle: T\n --- \nBody", "---\ntitle: T\n----\n"})
    void isNeverClosed(String text) {
        assertRefused(
                text,
                "posts/p.md:1:1: error: The front matter is never closed."
                        + " Put a line of three dashes after the last field. [fm/unterminated]");
    }

    @Test
    void doesNotBeginInTheFirstLine() {
        assertRefused(
                "\n \n---\ntitle: T\n---\n",
                "posts/p.md:3:1: error: The front matter does not begin in the first line."
                        + " Delete what stands before its three dashes. [fm/not-first]");
    }

    @Test
    void isIndented() {
        assertRefused(
                "  ---\ntitle: T\n---\n",
                "posts/p.md:1:1: error: The front matter does not begin in the first line."
                        + " Delete what stands before its three dashes. [fm/not-first]");
    }

    @Test
    void isToml() {
        assertRefused(
                "+++\ntitle = \"T\"\n+++\n",
                "posts/p.md:1:1: error: The front matter is TOML."
                        + " Write it as YAML between two lines of three dashes, or 'frontMatter: toml' in blog.yml. [fm/unsupported-format]");
    }

    @Test
    void isJson() {
        assertRefused(
                "{\n  \"title\": \"T\"\n}\n",
                "posts/p.md:1:1: error: The front matter is JSON."
                        + " Write it as YAML between two lines of three dashes. [fm/unsupported-format]");
    }

    @Test
    void isAList() {
        assertRefused(
                "---\n- a\n---\n",
                "posts/p.md:2:1: error: The front matter is a list."
                        + " Write fields such as 'title: \u2026', one a line. [fm/not-a-mapping]");
    }

    @Test
    void isText() {
        assertRefused(
                "---\n\njust text\n---\n",
                "posts/p.md:3:1: error: The front matter is text."
                        + " Write fields such as 'title: \u2026', one a line. [fm/not-a-mapping]");
    }

    @Test
    void isNotYaml() {
        assertRefused(
                "---\ntitle: a: b\n---\n",
                "posts/p.md:2:9: error: A value holds a colon followed by a blank."
                        + " Quote the value: '\u2026'. [yaml/syntax]");
    }

    @Test
    void isTooLarge() {
        assertRefused(
                "---\nx: " + "a".repeat(4 * 1024 * 1024) + "\n---\n",
                "posts/p.md:1:1: error: The front matter is longer than 64 KiB."
                        + " Move the long value into the body. [fm/too-large]");
    }

    @Test
    void isTooDeepRatherThanTooLarge() {
        assertRefused(
                "---\nx: " + "[".repeat(100_000) + "\n---\n",
                "posts/p.md:2:36: error: The value is nested deeper than 32 levels. Write it flat. [yaml/too-deep]");
    }

    @Test
    void isNotReadWhenTheFileIsTooLarge() {
        assertRefused(
                "---\ntitle: T\n---\n" + "x".repeat(4 * 1024 * 1024),
                "posts/p.md:1:1: error: The file is longer than 4 MiB. Split it into several posts. [post/too-large]");
    }

    @Test
    void isReadToItsLimit() {
        var value = "x".repeat(64 * 1024 - 8);
        assertThat(split("---\nx: " + value + "\n---\n").orElseThrow().fields().names())
                .containsExactly("x");
        thenProblems();
    }

    @Test
    void isTooLargeInItsFirstLine() {
        assertRefused(
                "---" + " ".repeat(70_000) + "\na: b\n---\n",
                "posts/p.md:1:1: error: The front matter is longer than 64 KiB."
                        + " Move the long value into the body. [fm/too-large]");
    }

    @Nested
    class OfOtherTools {

        private Optional<FrontMatter> splitAll(String text) {
            return FrontMatter.of(new SourceFile("posts/p.md", text), EnumSet.allOf(FrontMatterForm.class), problems);
        }

        @Test
        void isTomlBetweenPlusSigns() {
            var post = splitAll("+++\ntitle = 'T'\n+++\n\nBody.\n").orElseThrow();
            assertThat(post.fields().at("title")).hasToString("posts/p.md:2:9");
            assertThat(post.body()).isEqualTo("\nBody.\n");
            thenProblems();
        }

        @Test
        void isAHeaderAboveTildes() {
            var post = splitAll("title=A = b\ndate= 2019-08-27\n\ntags=one, two,\n~~~~~~\nBody.\n")
                    .orElseThrow();
            assertThat(post.fields().names()).containsExactly("title", "date", "tags");
            assertThat(post.fields().text("title").orElseThrow().value()).isEqualTo("A = b");
            assertThat(post.fields().at("date")).hasToString("posts/p.md:2:7");
            assertThat(post.fields().texts("tags"))
                    .extracting(tag -> tag.value() + " " + tag.location())
                    .containsExactly("one posts/p.md:4:6", "two posts/p.md:4:11");
            assertThat(post.body()).isEqualTo("Body.\n");
            thenProblems();
        }

        @Test
        void isYamlAllTheSame() {
            assertThat(splitAll("---\ntitle: T\n---\n")).isPresent();
            thenProblems();
        }

        @Test
        void isNeverClosed() {
            assertThat(splitAll("+++\ntitle = 'T'\n")).isEmpty();
            assertThat(splitAll("title=T\n\nBody.\n")).isEmpty();
            thenProblems(
                    "posts/p.md:1:1: error: The front matter is never closed."
                            + " Put a line of six tildes after the last field. [fm/unterminated]",
                    "posts/p.md:1:1: error: The front matter is never closed."
                            + " Put a line of three plus signs after the last field. [fm/unterminated]");
        }

        @Test
        void hasALineThatIsNoField() {
            assertThat(splitAll("title=T\ndate 2019-08-27\n~~~~~~\n")).isEmpty();
            thenProblems("posts/p.md:2:1: error: The line 'date 2019-08-27' of the header is no field."
                    + " Write it as 'name=value', or put a line of six tildes above it. [fm/header-line]");
        }

        @Test
        void hasAFieldTwice() {
            assertThat(splitAll("title=T\n title=U\n~~~~~~\n")).isPresent();
            thenProblems("posts/p.md:2:2: error: The key 'title' is written twice, first at posts/p.md:1:1."
                    + " Delete one of them. [yaml/duplicate-key]");
        }

        @Test
        void doesNotBeginInTheFirstLine() {
            assertThat(splitAll("\n+++\ntitle = 'T'\n+++\n")).isEmpty();
            thenProblems("posts/p.md:2:1: error: The front matter does not begin in the first line."
                    + " Delete what stands before its three plus signs. [fm/not-first]");
        }

        @Test
        void isTooLong() {
            assertThat(splitAll("+++\ntitle = '" + "a".repeat(70_000) + "'\n+++\n"))
                    .isEmpty();
            thenProblems("posts/p.md:1:1: error: The front matter is longer than 64 KiB."
                    + " Move the long value into the body. [fm/too-large]");
        }

        @Test
        void isAHeaderWhereNoneIsRead() {
            assertRefused(
                    "title=T\n~~~~~~\n",
                    "posts/p.md:1:1: error: The front matter is a header of JBake. Write it as YAML between two lines of"
                            + " three dashes, or 'frontMatter: jbake' in blog.yml. [fm/unsupported-format]");
        }
    }
}
