package io.github.siteblog.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private final Problems problems = new Problems();

    private Optional<String> decoded(byte[] bytes) {
        return new TextDecoder("posts/p.md", problems).decode(bytes).map(SourceFile::text);
    }

    private Optional<String> decoded(String text) {
        return decoded(text.getBytes(UTF_8));
    }

    private void thenProblems(String... lines) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\n\n\tb\n", "caf\u00e9 \u65e5\u672c \uD83D\uDE00", "a\u2028b\u00A0c\uFFFD"})
    void leavesTextAsItIs(String text) {
        assertThat(decoded(text)).contains(text);
        thenProblems();
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(decoded("\uFEFF---\n")).contains("---\n");
        thenProblems();
    }

    @Test
    void dropsOneByteOrderMarkOnly() {
        assertThat(decoded("\uFEFF\uFEFFa\uFEFF")).contains("\uFEFFa\uFEFF");
    }

    @Test
    void readsWindowsLineEndsAsLineFeeds() {
        assertThat(decoded("a\r\nb\r\n\r\n")).contains("a\nb\n\n");
        thenProblems();
    }

    @Test
    void reportsAByteThatIsNotUtf8() {
        assertThat(decoded("\ncaf\u00e9".getBytes(ISO_8859_1))).isEmpty();
        thenProblems("posts/p.md:2:4: error: The byte 0xE9 at offset 4 is not UTF-8."
                + " Save the file as UTF-8; is this ISO-8859-1? [enc/invalid-utf8]");
    }

    @ParameterizedTest
    @CsvSource({
        "61 80, 0x80", // a continuation alone
        "61 C0 80, 0xC0", // NUL in two bytes
        "61 C1 BF, 0xC1",
        "61 E0 80 AF, 0xE0", // a slash in three bytes
        "61 ED A0 80, 0xED", // half a character
        "61 F4 90 80 80, 0xF4", // beyond Unicode
        "61 F8 88 80 80 80, 0xF8",
        "61 FE, 0xFE",
        "61 E2 82, 0xE2", // cut off
        "61 F0 9F 98, 0xF0",
    })
    void reportsEveryKindOfInvalidByte(String hex, String named) {
        assertThat(decoded(HexFormat.ofDelimiter(" ").parseHex(hex))).isEmpty();
        thenProblems("posts/p.md:1:2: error: The byte %s at offset 1 is not UTF-8.".formatted(named)
                + " Save the file as UTF-8; is this ISO-8859-1? [enc/invalid-utf8]");
    }

    @Test
    void countsOffsetsInBytesAndColumnsInCodePointsWithoutTheByteOrderMark() {
        var bytes = "\uFEFFa\r\n\uD83D\uDE00?".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(decoded(bytes)).isEmpty();
        thenProblems("posts/p.md:2:2: error: The byte 0xFF at offset 10 is not UTF-8."
                + " Save the file as UTF-8; is this ISO-8859-1? [enc/invalid-utf8]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void namesAnotherEncodingByItsByteOrderMark(String encoding) {
        assertThat(decoded("\uFEFF---".getBytes(Charset.forName(encoding)))).isEmpty();
        thenProblems("posts/p.md:1:1: error: The file is %s, not UTF-8. Save it as UTF-8. [enc/not-utf8]"
                .formatted(encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void namesAnotherEncodingByItsZeros(String encoding) {
        assertThat(decoded("---\ntitle".getBytes(Charset.forName(encoding)))).isEmpty();
        thenProblems("posts/p.md:1:1: error: The file is %s, not UTF-8. Save it as UTF-8. [enc/not-utf8]"
                .formatted(encoding));
    }

    @Test
    void namesAnotherEncodingOfNothingButTheMark() {
        assertThat(decoded("\uFEFF".getBytes(UTF_16LE))).isEmpty();
        assertThat(decoded("\uFEFF".getBytes(UTF_16BE))).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly("The file is UTF-16BE, not UTF-8.", "The file is UTF-16LE, not UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F})
    void reportsAndReplacesControlCharacters(int character) {
        assertThat(decoded("x\na" + Character.toString(character) + "b")).contains("x\na\uFFFDb");
        thenProblems("posts/p.md:2:2: error: The control character U+%04X is not text. Delete it. [enc/control-char]"
                .formatted(character));
    }

    @Test
    void reportsEveryOneOfAFewControlCharacters() {
        assertThat(decoded("\u0000\uD83D\uDE00\u0001")).contains("\uFFFD\uD83D\uDE00\uFFFD");
        thenProblems(
                "posts/p.md:1:1: error: The control character U+0000 is not text. Delete it. [enc/control-char]",
                "posts/p.md:1:3: error: The control character U+0001 is not text. Delete it. [enc/control-char]");
    }

    @Test
    void readsACarriageReturnAloneAsALineEndAndSaysSo() {
        assertThat(decoded("one\rtwo")).contains("one\ntwo");
        thenProblems("posts/p.md:1:4: warning: A line ends with a carriage return alone."
                + " Save the file with LF or CRLF line ends. [enc/bare-cr]");
    }

    @Test
    void seesTheCarriageReturnBeforeAWindowsLineEnd() {
        assertThat(decoded("one\r\r\ntwo")).contains("one\n\ntwo");
        thenProblems("posts/p.md:1:4: warning: A line ends with a carriage return alone."
                + " Save the file with LF or CRLF line ends. [enc/bare-cr]");
    }

    @Test
    void saysTheSameInEveryLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            decoded("\u001B");
            thenProblems(
                    "posts/p.md:1:1: error: The control character U+001B is not text. Delete it. [enc/control-char]");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void reportsCharactersThatUnicodeSetsAside() {
        assertThat(decoded("a\uFFFEb\uFFFF")).contains("a\uFFFDb\uFFFD");
        thenProblems(
                "posts/p.md:1:2: error: The control character U+FFFE is not text. Delete it. [enc/control-char]",
                "posts/p.md:1:4: error: The control character U+FFFF is not text. Delete it. [enc/control-char]");
    }

    @Test
    void countsLinesAsItLeavesThem() {
        decoded("a\rb\u0000");
        assertThat(problems.sorted())
                .extracting(problem -> problem.location().toString())
                .containsExactly("posts/p.md:1:2", "posts/p.md:2:2");
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(ints = {0, '\r'})
    void soonSaysThatAFileIsNoText(int character) {
        decoded(Character.toString(character).repeat(1_000_000));
        assertThat(problems.sorted()).hasSize(20);
    }
}
