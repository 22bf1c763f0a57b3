package io.github.siteblog.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class YamlReaderTest {

    private final Problems problems = new Problems();

    private Optional<Value> read(String yaml) {
        return new YamlReader(new SourceFile("p.md", "---\n" + yaml), 2, problems).read(yaml);
    }

    /** Reads YAML and writes its values with their places: {@code {title@2:1='T'@2:8}}. */
    private void assertValue(String yaml, String expected) {
        assertThat(read(yaml).map(YamlReaderTest::written)).contains(expected);
        thenProblems();
    }

    private void assertRefused(String yaml, String problem) {
        assertThat(read(yaml)).isEmpty();
        thenProblems(problem);
    }

    private void thenProblems(String... lines) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(lines);
    }

    private static String written(Value value) {
        if (value instanceof Text text) {
            return "'" + text.value().replace("\n", "\\n") + "'" + place(text.location());
        }
        if (value instanceof Value.Items list) {
            return list.items().stream().map(YamlReaderTest::written).collect(Collectors.joining(", ", "[", "]"))
                    + place(list.location());
        }
        var fields = (Fields) value;
        return fields.names().stream()
                        .map(name -> name + place(fields.key(name)) + "=" + written(fields.value(name)))
                        .collect(Collectors.joining(", ", "{", "}"))
                + place(fields.location());
    }

    private static String place(Location location) {
        return "@" + location.line() + ":" + location.column();
    }

    @Test
    void placesKeysAndValues() {
        assertValue(
                "title: T\nauthors: [ada, \"bob\"]\nimage:\n  src: /i.png\n",
                "{title@2:1='T'@2:8, authors@3:1=['ada'@3:11, 'bob'@3:16]@3:10,"
                        + " image@4:1={src@5:3='/i.png'@5:8}@5:3}@2:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x: 2019-08-27 | 2019-08-27",
                "x: 012 | 012",
                "x: 0x1F | 0x1F",
                "x: 1_000 | 1_000",
                "x: 1e3 | 1e3",
                "x: yes | yes",
                "x: True | True",
                "x: .inf | .inf",
                "x: '' | ''",
                "x: 'null' | null",
                "x: \"~\" | ~",
                "x: it's # a comment | it's",
                "x: a#b | a#b",
                "x: http://example.com | http://example.com",
            })
    void keepsEveryScalarAsItWasWritten(String yaml, String value) {
        assertValue(yaml, "{x@2:1='%s'@2:4}@2:1".formatted(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL"})
    void readsNothingAsBlank(String nothing) {
        assertValue("x: " + nothing, "{x@2:1=''@2:4}@2:1");
    }

    @Test
    void joinsTheLinesOfAPlainValue() {
        assertValue("x: one\n  two\n\n  three", "{x@2:1='one two\\nthree'@2:4}@2:1");
    }

    @Test
    void keepsTheLinesOfABlock() {
        assertValue(
                "x: |\n  one\n  two\ny: >-\n  three\n  four", "{x@2:1='one\\ntwo\\n'@2:4, y@5:1='three four'@5:4}@2:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void readsAnEmptyDocumentAsNoFields(String yaml) {
        assertValue(yaml, "{}@2:1");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertValue(
                "\uD83D\uDE00: {a: \uD83D\uDE00, b: x}",
                "{\uD83D\uDE00@2:1={a@2:5='\uD83D\uDE00'@2:8, b@2:11='x'@2:14}@2:4}@2:1");
    }

    @Test
    void takesAMergeKeyForAName() {
        assertValue("<<: {a: b}", "{<<@2:1={a@2:6='b'@2:9}@2:5}@2:1");
    }

    @Test
    void saysWhereAKeyIsWrittenTwiceAndKeepsTheFirst() {
        assertThat(read("title: A\nx: y\ntitle: B").map(YamlReaderTest::written))
                .contains("{title@2:1='A'@2:8, x@3:1='y'@3:4}@2:1");
        thenProblems("p.md:4:1: error: The key 'title' is written twice, first at p.md:2:1."
                + " Delete one of them. [yaml/duplicate-key]");
    }

    @Test
    void findsAKeyWrittenTwiceInAnInnerMapping() {
        assertThat(read("image: {src: a, src: b}")).isPresent();
        thenProblems("p.md:2:17: error: The key 'src' is written twice, first at p.md:2:9."
                + " Delete one of them. [yaml/duplicate-key]");
    }

    @Test
    void refusesAKeyThatIsNoText() {
        assertThat(read("? [a]\n: b\n{c: d}: e\nf: g").map(YamlReaderTest::written))
                .contains("{f@5:1='g'@5:4}@2:1");
        thenProblems(
                "p.md:2:3: error: The key is a list. Write a word. [yaml/syntax]",
                "p.md:4:1: error: The key is a mapping. Write a word. [yaml/syntax]");
    }

    @Test
    void refusesAnAnchor() {
        assertRefused("x: &a y", "p.md:2:4: error: The value has the anchor '&a'. Delete the anchor. [yaml/alias]");
    }

    @Test
    void refusesAnAlias() {
        assertRefused("x: *a", "p.md:2:4: error: The value is an alias. Write the value itself. [yaml/alias]");
    }

    @Test
    void stopsTheBillionLaughsAtTheFirstAnchor() {
        assertRefused(
                "a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n",
                "p.md:2:4: error: The value has the anchor '&a'. Delete the anchor. [yaml/alias]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!x y", "!x [y]", "!x {y: z}", "!x"})
    void refusesATag(String value) {
        assertRefused(
                "x: " + value,
                "p.md:2:4: error: The value has the tag '!x'."
                        + " Delete the tag; values are plain text, lists and mappings. [yaml/tag]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "[{a: "})
    void refusesDeepNestingInBrackets(String opening) {
        read("x: " + opening.repeat(20_000));
        assertThat(problems.sorted())
                .extracting(problem -> problem.message() + " " + problem.hint() + " " + problem.rule())
                .containsExactly("The value is nested deeper than 32 levels. Write it flat. yaml/too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "? "})
    void refusesDeepNestingInBlocks(String opening) {
        assertRefused(
                opening.repeat(20_000) + "x",
                "p.md:2:67: error: The value is nested deeper than 32 levels. Write it flat. [yaml/too-deep]");
    }

    @Test
    void allowsThirtyTwoLevels() {
        assertThat(read("- ".repeat(32) + "x")).isPresent();
        thenProblems();
    }

    @Test
    void refusesTabsAsIndent() {
        assertRefused(
                "authors:\n\t- ada\n\t- bob",
                "p.md:3:1: error: The line is indented with a tab. Indent it with spaces. [yaml/tab]",
                "p.md:4:1: error: The line is indented with a tab. Indent it with spaces. [yaml/tab]");
    }

    private void assertRefused(String yaml, String first, String second) {
        assertThat(read(yaml)).isEmpty();
        thenProblems(first, second);
    }

    @Test
    void placesTheTabBehindSpaces() {
        assertRefused(
                "a:\n  \tb: c", "p.md:3:3: error: The line is indented with a tab. Indent it with spaces. [yaml/tab]");
    }

    @Test
    void saysWhereAValueHoldsAColon() {
        assertRefused(
                "title: Dask: an update",
                "p.md:2:12: error: A value holds a colon followed by a blank. Quote the value: '\u2026'. [yaml/syntax]");
    }

    @Test
    void countsTheColumnOfAFaultInCodePoints() {
        assertRefused(
                "a: \uD83D\uDE00: b",
                "p.md:2:5: error: A value holds a colon followed by a blank. Quote the value: '\u2026'. [yaml/syntax]");
    }

    @Test
    void saysWhereAValueGoesOnAfterItsEnd() {
        assertRefused(
                "title: 'it's'",
                "p.md:2:12: error: The value goes on after its end, or a line is indented unlike the others."
                        + " Quote the whole value, and indent the fields alike. [yaml/syntax]");
    }

    @Test
    void saysWhichCharacterIsReserved() {
        assertRefused(
                "author: @ada",
                "p.md:2:9: error: A value begins with a character that YAML reserves. Quote the value: '\u2026'. [yaml/syntax]");
    }

    @Test
    void saysWhichEscapeIsUnknown() {
        assertRefused(
                "path: \"C:\\quux\"",
                "p.md:2:11: error: A backslash in double quotes begins no known escape."
                        + " Use single quotes, or write the backslash twice. [yaml/syntax]");
    }

    @Test
    void refusesASecondDocument() {
        assertRefused(
                "a: b\n--- \nc: d",
                "p.md:3:1: error: A second YAML document begins. Write a single document. [yaml/syntax]");
    }

    @Test
    void refusesCharactersThatYamlDoesNotKnow() {
        assertRefused("a: \uFFFFx", "p.md:2:1: error: The YAML cannot be read. Check its characters. [yaml/syntax]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]",
                "!<tag:yaml.org,2002:java/object:java.io.File> /etc/passwd",
                "!!python/object/apply:os.system ['id']",
                "!!binary R0lGODlh",
                "!!set {a, b}",
            })
    void buildsNothingButText(String hostile) {
        assertThat(read("x: " + hostile)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly("yaml/tag");
    }

    @Test
    void saysWhereAQuoteIsOpenedThatIsNeverClosed() {
        assertRefused(
                "a: b\ntitle: 'x\nc: d",
                "p.md:3:8: error: A quote is opened and never closed."
                        + " Close the quote; write '' for a single quote inside single quotes. [yaml/syntax]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\ntitle: 'x\nc: 'd'\n", "a: b\ntitle: 'x\nc: 'd: e'\n", "a: b\ntitle: 'x\nc: 'd\n"})
    void saysWhereAQuoteIsOpenedThatTheNextOneCloses(String yaml) {
        assertRefused(
                yaml,
                "p.md:3:8: error: The quote that is opened here is closed in line 4 only, and the value goes on after it."
                        + " Close it where its text ends; write '' for a single quote inside single quotes. [yaml/syntax]");
    }

    @Test
    void takesAValueInQuotesThatGoesOverLines() {
        assertThat(read("a: 'b\n  c'\nd: e")).isPresent();
        assertRefused(
                "a: 'b\n  c'\nd: e: f",
                "p.md:4:5: error: A value holds a colon followed by a blank. Quote the value: '…'. [yaml/syntax]");
    }

    @Test
    void saysWhereABracketIsOpenedThatIsNeverClosed() {
        assertRefused(
                "a: [b\nc: d\n",
                "p.md:2:4: error: A list or mapping in brackets is not closed."
                        + " Close it with ']' or '}', and put a comma between its values. [yaml/syntax]");
    }

    @Test
    void saysWhichLineIsNoField() {
        assertRefused(
                "a: b\nauthors\nc: d\n",
                "p.md:3:1: error: A line is neither a field nor part of a value."
                        + " Write 'name: value', and quote a value that goes over several lines. [yaml/syntax]");
    }

    @Test
    void refusesControlCharactersThatEscapesHide() {
        assertThat(read("title: \"a\\x01b\\0c\\uD800\"").map(YamlReaderTest::written))
                .contains("{title@2:1='a\uFFFDb\uFFFDc\uFFFD'@2:8}@2:1");
        thenProblems("p.md:2:8: error: The value holds the control character U+0001. Delete it. [enc/control-char]");
    }

    @Test
    void namesATagAsItWasWritten() {
        assertRefused(
                "x: !!str y",
                "p.md:2:4: error: The value has the tag '!!str'."
                        + " Delete the tag; values are plain text, lists and mappings. [yaml/tag]");
    }

    @Test
    void cutsALongAnchorInItsMessage() {
        assertRefused(
                "x: &" + "a".repeat(50_000) + " y",
                "p.md:2:4: error: The value has the anchor '&" + "a".repeat(78)
                        + "\u2026'. Delete the anchor. [yaml/alias]");
    }
}
