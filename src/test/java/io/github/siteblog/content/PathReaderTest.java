package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathReaderTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "labs-dask-update, labs-dask-update",
        "Hello World,      Hello-World",
        "numpy_CZI_grant,  numpy_CZI_grant",
        "ÆØŁẞ,             AEOLSS",
        "v1.0,             v1.0",
        "caf\u00e9,        cafe",
        "cafe\u0301,       cafe",
        "console,          console",
        "con-post,         con-post",
    })
    void makesASlugOfWhatIsWritten(String written, String slug) {
        assertThat(slug(written)).isEqualTo(slug);
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../x", "../../../../etc/passwd", "a/../../b", "a/.."})
    void refusesASlugThatLeadsOutOfTheSite(String written) {
        assertThat(slug(written)).isEmpty();
        thenProblems("The path '%s' leads out of the site. Write it without '..'. [path/traversal]".formatted(written));
    }

    @ParameterizedTest
    @CsvSource({
        "a/b,           /",
        "'a\\..\\..\\b', \\",
        "C:x,           :",
        "a*,            *",
        "what?,         ?",
        "'a\"b',        '\"'",
        "<b>,           <",
        "a|b,           |",
        "c#,            #",
        "100%,          %",
        "%2e%2e,        %",
        "a&b,           &",
        "a;b,           ;",
        "a=b,           =",
        "@home,         @",
        "[slug],        [",
        "{slug},        {",
        "'a\u0000b',    \\u0000",
    })
    void refusesASlugWithACharacterThatMeansSomethingElsewhere(String written, String character) {
        assertThat(slug(written)).isEmpty();
        thenIllegal(written.replace("\u0000", "\\u0000"), character);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語", "...", "-", "!"})
    void refusesASlugOfWhichNothingIsLeft(String written) {
        assertThat(slug(written)).isEmpty();
        thenProblems(
                "The slug '%s' has no letter or digit of ASCII. Write a slug of a-z, 0-9 and hyphens. [path/illegal-char]"
                        .formatted(written));
    }

    @ParameterizedTest
    @CsvSource({
        "con,     con",
        "CON,     con",
        "prn,     prn",
        "Aux,     aux",
        "nul,     nul",
        "com1,    com1",
        "com\u00b9, com1",
        "LPT9,    lpt9",
        "con.txt, con",
        "nul.a.b, nul",
    })
    void refusesTheNamesThatWindowsKeeps(String written, String name) {
        assertThat(slug(written)).isEmpty();
        thenProblems("The name '%s' is reserved on Windows. Choose another, such as '%s-post'. [path/reserved-name]"
                .formatted(name, name));
    }

    @ParameterizedTest
    @CsvSource({
        "/old/name/,              /old/name/",
        "/old/name,               /old/name",
        "old/name,                /old/name",
        "/2019/08/dask.html,      /2019/08/dask.html",
        "/Old_Name~1/,            /Old_Name~1/",
    })
    void readsThePathOfAnAlias(String written, String path) {
        assertThat(alias(written)).isEqualTo(path);
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../x/", "../x", "/a/../../x", "/a/.."})
    void refusesAnAliasThatLeadsOutOfTheSite(String written) {
        assertThat(alias(written)).isEmpty();
        thenProblems("The path '%s' leads out of the site. Write it without '..'. [path/traversal]".formatted(written));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/x/, :",
        "'/a b/',                ' '",
        "'/a\\..\\b',            \\",
        "/caf\u00e9/,            \u00e9",
        "/%2e%2e/x/,             %",
        "/x?y,                   ?",
        "/x#y,                   #",
    })
    void refusesAnAliasWithACharacterThatUrlsWouldEscape(String written, String character) {
        assertThat(alias(written)).isEmpty();
        thenIllegal(written, character);
    }

    @Test
    void refusesAReservedNameInAnyPartOfAnAlias() {
        assertThat(alias("/old/Aux.html/x/")).isEmpty();
        thenProblems("The name 'aux' is reserved on Windows. Choose another, such as 'aux-post'. [path/reserved-name]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\x", "c:/x", "file:///x", "\\\\server\\x"})
    void refusesAPathOfASingleMachine(String written) {
        assertThat(slug(written)).isEmpty();
        thenProblems("The path '%s' is one of a single machine.".formatted(written)
                + " Write a path of the site, without drive and scheme. [path/absolute]");
    }

    @Test
    void refusesNamesThatFileSystemsHaveNoRoomFor() {
        var name = "x".repeat(241);
        assertThat(slug(name)).isEmpty();
        assertThat(alias("/old/" + name + "/")).isEmpty();
        thenProblems(
                "The path '/old/%s…' has a part of 241 characters. Write at most 240. [fm/too-long]"
                        .formatted("x".repeat(74)),
                "The path '%s…' has a part of 241 characters. Write at most 240. [fm/too-long]"
                        .formatted("x".repeat(79)));
        assertThat(slug("x".repeat(240))).hasSize(240);
    }

    private String slug(String written) {
        return new PathReader(problems).slug(text(written)).orElse("");
    }

    private String alias(String written) {
        return new PathReader(problems).alias(text(written)).orElse("");
    }

    private static Text text(String written) {
        return new Text(written, new Location("posts/p.md", 7, 7));
    }

    private void thenIllegal(String written, String character) {
        thenProblems(
                "The path '%s' holds the character '%s'. Use letters, digits, hyphens, dots and underscores. [path/illegal-char]"
                        .formatted(written, character));
    }

    private void thenProblems(String... expected) {
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactlyElementsOf(Arrays.stream(expected)
                        .map("posts/p.md:7:7: error: "::concat)
                        .toList());
    }
}
