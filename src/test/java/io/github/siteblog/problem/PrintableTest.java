package io.github.siteblog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dask: an update",
                "caf\u00e9 \u2014 \u65e5\u672c\u8a9e",
                "\uD83D\uDE00 'quoted' \\n",
                "e\u0301"
            })
    void leavesTextAsItIs(String text) {
        assertThat(Printable.line(text)).isSameAs(text);
    }

    @Test
    void keepsForgedLinesOnOneLine() {
        assertThat(Printable.line("x\n::error file=a::pwn\r\n")).isEqualTo("x\\n::error file=a::pwn\\u000D\\n");
    }

    @ParameterizedTest
    @CsvSource({
        "##[error]x, #\\u0023[error]x",
        "a ##vso[task.setvariable]x, a #\\u0023vso[task.setvariable]x",
        "###[x ##teamcity[y, ##\\u0023[x #\\u0023teamcity[y",
        "## Head [a](/b), ## Head [a](/b)",
        "#[x, #[x",
    })
    void breaksWhatSpeaksToABuildServer(String text, String written) {
        assertThat(Printable.line(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0, \\u0000", // NUL
        "9, \\u0009", // a tab
        "27, \\u001B", // the start of a terminal's escape
        "127, \\u007F",
        "133, \\u0085", // next line
        "155, \\u009B", // a terminal's escape in one character
        "173, \\u00AD", // soft hyphen
        "8203, \\u200B", // zero-width space
        "8232, \\u2028", // line separator
        "8233, \\u2029", // paragraph separator
        "8238, \\u202E", // right-to-left override
        "8294, \\u2066", // left-to-right isolate
        "65279, \\uFEFF", // byte-order mark
        "55296, \\uD800", // half a character
        "917505, \\u{E0001}", // language tag
    })
    void writesWhatNobodySeesAsItsNumber(int character, String written) {
        assertThat(Printable.line("a" + Character.toString(character) + "b")).isEqualTo("a" + written + "b");
    }

    @Test
    void quotesAValue() {
        assertThat(Printable.quoted("ada")).isEqualTo("'ada'");
        assertThat(Printable.quoted("")).isEqualTo("''");
        assertThat(Printable.quoted("a\nb")).isEqualTo("'a\\nb'");
    }

    @Test
    void quotesEightyCharactersWhole() {
        assertThat(Printable.quoted("x".repeat(80))).isEqualTo("'" + "x".repeat(80) + "'");
    }

    @Test
    void cutsALongerValue() {
        assertThat(Printable.quoted("x".repeat(81))).isEqualTo("'" + "x".repeat(79) + "\u2026'");
        assertThat(Printable.quoted("x".repeat(4_000_000))).hasSize(82);
    }

    @Test
    void cutsBetweenCharactersAndNotInsideThem() {
        var emoji = "\uD83D\uDE00";
        assertThat(Printable.quoted(emoji.repeat(80))).isEqualTo("'" + emoji.repeat(80) + "'");
        assertThat(Printable.quoted(emoji.repeat(81))).isEqualTo("'" + emoji.repeat(79) + "\u2026'");
    }
}
