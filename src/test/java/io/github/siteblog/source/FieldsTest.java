package io.github.siteblog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Problems problems = new Problems();

    private Fields given(String yaml) {
        var file = new SourceFile("p.md", yaml);
        return (Fields) new YamlReader(file, 1, problems).read(yaml).orElseThrow();
    }

    private void thenProblems(String... lines) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(lines);
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    @Test
    void keepTheOrderOfTheText() {
        assertThat(given("title: T\nauthors: []\nabc: d").names()).containsExactly("title", "authors", "abc");
    }

    @Test
    void canBeNone() {
        var none = Fields.none(Location.startOf("p.md"), problems);
        assertThat(none.names()).isEmpty();
        assertThat(none.has("title")).isFalse();
        assertThat(none.at("title")).isEqualTo(Location.startOf("p.md"));
        assertThat(none.kind()).isEqualTo("a mapping");
    }

    @Test
    void knowWhereKeysAndValuesStand() {
        var fields = given("title: T\nsub:\n  a: b");
        assertThat(fields.key("title")).hasToString("p.md:1:1");
        assertThat(fields.at("title")).hasToString("p.md:1:8");
        assertThat(fields.at("sub")).hasToString("p.md:3:3");
        assertThat(fields.at("missing")).hasToString("p.md:1:1");
    }

    @Test
    void giveText() {
        assertThat(given("title: T").text("title")).map(Text::value).contains("T");
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:", "title: ''", "title: '  '", "title: ~", "other: x"})
    void giveNoTextWhereItIsMissingOrBlank(String yaml) {
        assertThat(given(yaml).text("title")).isEmpty();
        thenProblems();
    }

    @Test
    void giveBlankTextWhenAsked() {
        assertThat(given("alt: ''").textOrBlank("alt")).map(Text::value).contains("");
        assertThat(given("other: ''").textOrBlank("alt")).isEmpty();
        thenProblems();
    }

    @Test
    void reportAListInPlaceOfText() {
        var fields = given("title: [a, b]");
        assertThat(fields.text("title")).isEmpty();
        assertThat(fields.textOrBlank("title")).isEmpty();
        thenProblems("p.md:1:8: error: The field 'title' is a list. Write text. [fm/type]");
    }

    @Test
    void reportAMappingInPlaceOfText() {
        assertThat(given("title: {a: b}").text("title")).isEmpty();
        thenProblems("p.md:1:8: error: The field 'title' is a mapping. Write text. [fm/type]");
    }

    @Test
    void giveFields() {
        var image = given("image: {src: /i.png}").fields("image").orElseThrow();
        assertThat(image.text("src")).map(Text::value).contains("/i.png");
        assertThat(given("image:").fields("image")).isEmpty();
        thenProblems();
    }

    @Test
    void reportTextInPlaceOfFields() {
        assertThat(given("image: /i.png").fields("image")).isEmpty();
        thenProblems("p.md:1:8: error: The field 'image' is text. Write a mapping of names to values. [fm/type]");
    }

    @Test
    void giveAListOfTexts() {
        assertThat(values(given("authors: [ada, ' ', bob]").texts("authors"))).containsExactly("ada", "bob");
        thenProblems();
    }

    @Test
    void takeASingleTextForAListOfOne() {
        assertThat(values(given("authors: ada").texts("authors"))).containsExactly("ada");
        assertThat(given("authors:").texts("authors")).isEmpty();
        assertThat(given("other: x").texts("authors")).isEmpty();
        thenProblems();
    }

    @Test
    void reportWhatIsNoTextInAListAndKeepTheRest() {
        assertThat(values(given("authors: [ada, [bob], {c: d}]").texts("authors")))
                .containsExactly("ada");
        thenProblems(
                "p.md:1:16: error: The field 'authors' is a list. Write a list of texts. [fm/type]",
                "p.md:1:23: error: The field 'authors' is a mapping. Write a list of texts. [fm/type]");
    }

    @Test
    void giveAListOfMappings() {
        assertThat(given("links: [{a: b}, {c: d}]").fieldsList("links"))
                .extracting(Fields::names)
                .containsExactly(List.of("a"), List.of("c"));
        assertThat(given("links: {a: b}").fieldsList("links")).hasSize(1);
        thenProblems();
    }

    @Test
    void reportWhatIsNoMappingInAList() {
        assertThat(given("links: [{a: b}, c]").fieldsList("links")).hasSize(1);
        thenProblems("p.md:1:17: error: The field 'links' is text. Write a list of mappings. [fm/type]");
    }

    @Test
    void giveAFlag() {
        assertThat(given("draft: true").flag("draft")).isTrue();
        assertThat(given("draft: 'true'").flag("draft")).isTrue();
        assertThat(given("draft: false").flag("draft")).isFalse();
        assertThat(given("draft:").flag("draft")).isFalse();
        assertThat(given("other: x").flag("draft")).isFalse();
        assertThat(given("other: x").flag("toc", true)).isTrue();
        assertThat(given("toc: false").flag("toc", true)).isFalse();
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "True", "1", "on"})
    void reportAFlagThatIsNone(String value) {
        assertThat(given("draft: " + value).flag("draft")).isFalse();
        thenProblems("p.md:1:8: error: The field 'draft' is '%s'. Write true or false. [fm/type]".formatted(value));
    }

    @Test
    void cannotBeChanged() {
        var fields = given("a: [b]");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> fields.names().add("x"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((Value.Items) fields.value("a")).items().clear());
    }

    @Test
    void holdTextThatCanBeQuotedInAMessage() {
        assertThat(given("a: \"x\\ny\"").text("a").orElseThrow().quoted()).isEqualTo("'x\\ny'");
    }
}
