package io.github.siteblog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mapping values are not allowed here"
                        + "|A value holds a colon followed by a blank."
                        + "|Quote the value: '\u2026'.",
                "found unexpected end of stream"
                        + "|A quote is opened and never closed."
                        + "|Close the quote; write '' for a single quote inside single quotes.",
                "expected <block end>, but found '<scalar>'"
                        + "|The value goes on after its end, or a line is indented unlike the others."
                        + "|Quote the whole value, and indent the fields alike.",
                "expected ',' or ']', but got <stream end>"
                        + "|A list or mapping in brackets is not closed."
                        + "|Close it with ']' or '}', and put a comma between its values.",
                "could not find expected ':'"
                        + "|A line is neither a field nor part of a value."
                        + "|Write 'name: value', and quote a value that goes over several lines.",
                "found unknown escape character q(113)"
                        + "|A backslash in double quotes begins no known escape."
                        + "|Use single quotes, or write the backslash twice.",
                "found character '@' that cannot start any token. (Do not use @ for indentation)"
                        + "|A value begins with a character that YAML reserves."
                        + "|Quote the value: '\u2026'.",
            })
    void saysItInWordsForAWriter(String said, String message, String hint) {
        var fault = YamlFault.of(said);
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.hint()).isEqualTo(hint);
    }

    @Test
    void passesOnWhatItDoesNotKnow() {
        var fault = YamlFault.of("found something new");
        assertThat(fault.message()).isEqualTo("The YAML is not well-formed: found something new.");
        assertThat(fault.hint()).isEqualTo("Quote the value, or correct it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "sequence entries are not allowed here#A value begins with a dash and a blank."
                        + "#Quote the value: '\u2026', or begin the list on a new line.",
                "expected the node content, but found ']'#A bracket, brace or comma stands where a value is expected."
                        + "#Quote the value: '\u2026', or delete the character.",
                "expected a comment or a line break, but found x(120)#A value goes on in the line of its '|' or '>'."
                        + "#Begin it on the next line, indented, or quote it.",
                "expected escape sequence of 8 hexadecimal numbers, but found: x"
                        + "#A backslash in double quotes begins no known escape."
                        + "#Use single quotes, or write the backslash twice.",
                "unexpected character found *(42)#A value begins with a character that YAML reserves."
                        + "#Quote the value: '\u2026'.",
                "mapping keys are not allowed here#A value begins with a question mark and a blank."
                        + "#Quote the value: '\u2026'.",
                "expected chomping or indentation indicators, but found x(120)"
                        + "#A value goes on in the line of its '|' or '>'."
                        + "#Begin it on the next line, indented, or quote it.",
                "expected '<document start>', but found '<scalar>'#The text goes on after the end of the fields."
                        + "#Write every line as 'name: value'.",
            })
    void saysMoreOfItInWordsForAWriter(String said, String message, String hint) {
        assertThat(YamlFault.of(said).message()).isEqualTo(message);
        assertThat(YamlFault.of(said).hint()).isEqualTo(hint);
    }
}
