package io.github.siteblog.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class TomlReaderTest {

    private final Problems problems = new Problems();

    private Optional<Fields> read(String toml) {
        var file = new SourceFile("posts/p.md", "+++\n" + toml + "\n+++\n");
        return new TomlReader(file, 2, file.lines() - 1, problems).read();
    }

    private String text(String toml) {
        return read(toml).orElseThrow().text("a").orElseThrow().value();
    }

    private void thenProblems(String... lines) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(lines);
    }

    @Test
    void hasThePlaceOfEveryKeyAndValue() {
        var fields = read("""
                title = "Hello"
                tags = ["a",
                  'bb', # a comment
                ]""").orElseThrow();
        assertThat(fields.names()).containsExactly("title", "tags");
        assertThat(fields.key("title")).hasToString("posts/p.md:2:1");
        assertThat(fields.at("title")).hasToString("posts/p.md:2:9");
        assertThat(fields.texts("tags")).extracting(Text::value).containsExactly("a", "bb");
        assertThat(fields.texts("tags").get(1).location()).hasToString("posts/p.md:4:3");
        thenProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = \"x\"                        | x",
                "a = 'C:\\x'                      | C:\\x",
                "\"a\" = 'x'                      | x",
                "a = true # yes                   | true",
                "a = 2024-05-01T10:00:00+02:00    | 2024-05-01T10:00:00+02:00",
                "a = 2024-05-01 10:00:00          | 2024-05-01 10:00:00",
                "a = 2024-05-01                   | 2024-05-01",
                "a = 10:30                        | 10:30",
                "a = -1_000.5e3                   | -1_000.5e3",
                "a = \"\\u00e9\\\"\\\\\"          | \u00e9\"\\",
                "a = \"one # two\" # three        | one # two",
                "a = \"\"\"x \"y\" z\"\"\"        | x \"y\" z",
                "a = '''it's'''                   | it's",
            })
    void readsValues(String toml, String value) {
        assertThat(text(toml)).isEqualTo(value);
        thenProblems();
    }

    @Test
    void readsTextsOfSeveralLines() {
        assertThat(text("a = \"\"\"\none\ntwo \\\n  three\"\"\"")).isEqualTo("one\ntwo three");
        assertThat(text("a = '''\none\ntwo'''")).isEqualTo("one\ntwo");
        thenProblems();
    }

    @Test
    void readsTables() {
        var fields = read("""
                cover.image = "a.png"
                [params]
                author = "Ada"
                [params.social]
                site = "x"
                [[resources]]
                src = "one"
                [[resources]]
                src = "two"
                """).orElseThrow();
        assertThat(fields.find("cover.image").orElseThrow().value().location()).hasToString("posts/p.md:2:15");
        assertThat(fields.find("params.author").orElseThrow().key()).hasToString("posts/p.md:4:1");
        assertThat(fields.find("params.social.site")).isPresent();
        assertThat(fields.fieldsList("resources"))
                .extracting(table -> table.text("src").orElseThrow().value())
                .containsExactly("one", "two");
        thenProblems();
    }

    @Test
    void readsTablesInBraces() {
        var cover = read("cover = {image = 'a.png', alt = 'A', size.wide = 3}")
                .orElseThrow()
                .fields("cover")
                .orElseThrow();
        assertThat(cover.text("alt").orElseThrow().location()).hasToString("posts/p.md:2:33");
        assertThat(cover.find("size.wide")).isPresent();
        thenProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = Hello            | 2:5: error: The value 'Hello' is neither quoted, nor a number, a date, true or false. Quote the value: \"…\".",
                "a =                  | 2:4: error: The value is missing. Quote the value: \"…\".",
                "a: 'x'               | 2:2: error: The line is no field. Write it as 'name = value'.",
                "= 'x'                | 2:1: error: The line is no field. Write it as 'name = value'.",
                "a = 'x' 'y'          | 2:9: error: Something stands behind the value. Put it on a line of its own, or quote the whole value: \"…\".",
                "a = 'x               | 2:5: error: A quote is opened and never closed. Close it with '.",
                "a = \"\"\"x          | 2:5: error: A quote is opened and never closed. Close it with \"\"\".",
                "a = ['x' 'y']        | 2:10: error: The list is not closed. Put a comma between its values, and ']' behind the last.",
                "a = {b = 'x'         | 2:13: error: The table in braces is not closed. Put a comma between its fields, and '}' behind the last.",
                "[a                   | 2:3: error: The name of the table is not closed. Close it with ']'.",
                "[[a]                 | 2:5: error: The name of the table is not closed. Close it with ']]'.",
                "a = \"\\x\"          | 2:6: error: A backslash in double quotes begins no known escape. Use single quotes, or write the backslash twice.",
            })
    void tellsTheFirstMistakeAndItsCure(String toml, String problem) {
        assertThat(read(toml)).isEmpty();
        thenProblems("posts/p.md:" + problem + " [toml/syntax]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = 1\na = 2", "a = 1\n[a]", "a = 1\n[[a]]", "a = 1\na.b = 2"})
    void refusesAKeyThatIsWrittenTwice(String toml) {
        assertThat(read(toml)).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .asString()
                .contains(":3:")
                .endsWith("The key 'a' is written twice, first at posts/p.md:2:1. Delete one of them. [toml/syntax]");
    }

    @Test
    void refusesControlCharactersThatEscapesName() {
        assertThat(text("a = \"x\\u0000y\"")).isEqualTo("x\uFFFDy");
        thenProblems(
                "posts/p.md:2:5: error: The value holds the control character U+0000. Delete it. [enc/control-char]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a="})
    void doesNotFollowEveryNesting(String bracket) {
        assertThat(read("a = " + bracket.repeat(10_000))).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .asString()
                .endsWith("The value is nested deeper than 32 levels. Write it flat. [toml/syntax]");
    }

    @Test
    void doesNotFollowEveryPath() {
        assertThat(read("a" + ".a".repeat(10_000) + " = 1")).isEmpty();
        thenProblems("posts/p.md:2:1: error: The value is nested deeper than 32 levels. Write it flat. [toml/syntax]");
    }
}
