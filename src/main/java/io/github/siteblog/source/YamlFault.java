package io.github.siteblog.source;

import java.util.List;
import java.util.Set;

/**
 * What the YAML parser says, in words for a writer.
 *
 * @param said how the parser's own message begins
 * @param message what is wrong
 * @param hint what to do
 */
record YamlFault(String said, String message, String hint) {

    private static final List<YamlFault> KNOWN = List.of(
            new YamlFault(
                    "mapping values are not allowed here",
                    "A value holds a colon followed by a blank.",
                    "Quote the value: '…'."),
            new YamlFault(
                    "found unexpected end of stream",
                    "A quote is opened and never closed.",
                    "Close the quote; write '' for a single quote inside single quotes."),
            new YamlFault(
                    "expected <block end>",
                    "The value goes on after its end, or a line is indented unlike the others.",
                    "Quote the whole value, and indent the fields alike."),
            new YamlFault(
                    "expected ',' or",
                    "A list or mapping in brackets is not closed.",
                    "Close it with ']' or '}', and put a comma between its values."),
            new YamlFault(
                    "could not find expected ':'",
                    "A line is neither a field nor part of a value.",
                    "Write 'name: value', and quote a value that goes over several lines."),
            new YamlFault(
                    "sequence entries are not allowed here",
                    "A value begins with a dash and a blank.",
                    "Quote the value: '…', or begin the list on a new line."),
            new YamlFault(
                    "expected the node content",
                    "A bracket, brace or comma stands where a value is expected.",
                    "Quote the value: '…', or delete the character."),
            new YamlFault(
                    "expected a comment or a line break",
                    "A value goes on in the line of its '|' or '>'.",
                    "Begin it on the next line, indented, or quote it."),
            new YamlFault(
                    "expected '<document start>'",
                    "The text goes on after the end of the fields.",
                    "Write every line as 'name: value'."),
            new YamlFault(
                    "found unknown escape character",
                    "A backslash in double quotes begins no known escape.",
                    "Use single quotes, or write the backslash twice."),
            new YamlFault(
                    "expected escape sequence",
                    "A backslash in double quotes begins no known escape.",
                    "Use single quotes, or write the backslash twice."),
            new YamlFault(
                    "unexpected character found",
                    "A value begins with a character that YAML reserves.",
                    "Quote the value: '…'."),
            new YamlFault(
                    "mapping keys are not allowed here",
                    "A value begins with a question mark and a blank.",
                    "Quote the value: '…'."),
            new YamlFault(
                    "expected chomping or indentation indicators",
                    "A value goes on in the line of its '|' or '>'.",
                    "Begin it on the next line, indented, or quote it."),
            new YamlFault(
                    "found character", "A value begins with a character that YAML reserves.", "Quote the value: '…'."));

    /** Whether the parser notices it only behind the place where it begins. */
    boolean isAtItsBegin() {
        return Set.of("found unexpected end of stream", "expected ',' or", "could not find expected ':'")
                .contains(said);
    }

    static YamlFault of(String said) {
        return KNOWN.stream()
                .filter(fault -> said.startsWith(fault.said))
                .findFirst()
                .orElseGet(() -> new YamlFault(
                        said, "The YAML is not well-formed: %s.".formatted(said), "Quote the value, or correct it."));
    }
}
