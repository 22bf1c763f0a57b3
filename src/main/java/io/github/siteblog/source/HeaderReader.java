package io.github.siteblog.source;

import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads the header of a text for JBake: a field a line, {@code name=value}, of which {@code tags} holds several between
 * commas.
 */
final class HeaderReader {

    /** The line that ends a header. */
    static final String END = "~~~~~~";

    private static final String TAGS = "tags";

    private final SourceFile file;
    private final Problems problems;

    HeaderReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads some lines of the file; empty when one of them is no field, which is then reported. */
    Optional<Fields> read(int firstLine, int endLine) {
        var fields = new LinkedHashMap<String, Fields.Field>();
        var isReadable = true;
        for (int line = firstLine; line < endLine; line++) {
            var text = file.line(line);
            if (text.indexOf('=') >= 0) {
                read(line, text, fields);
            } else if (!text.isBlank()) {
                isReadable = false;
                problems.error(
                        "fm/header-line",
                        file.at(line, 0),
                        "The line %s of the header is no field.".formatted(new Text(text, file.at(line, 0)).quoted()),
                        "Write it as 'name=value', or put a line of six tildes above it.");
            }
        }
        return isReadable ? Optional.of(new Fields(fields, file.at(firstLine, 0), problems)) : Optional.empty();
    }

    private void read(int line, String text, LinkedHashMap<String, Fields.Field> fields) {
        var equals = text.indexOf('=');
        var name = text.substring(0, equals).strip();
        var key = file.at(line, indent(text, 0));
        var value = piece(line, text, equals + 1, text.length());
        var field = new Fields.Field(name, key, name.equals(TAGS) ? tags(line, text, equals + 1) : value);
        var first = fields.putIfAbsent(name, field);
        if (first != null) {
            problems.error(
                    "yaml/duplicate-key",
                    key,
                    "The key %s is written twice, first at %s.".formatted(new Text(name, key).quoted(), first.key()),
                    "Delete one of them.");
        }
    }

    private Value tags(int line, String text, int start) {
        List<Value> tags = new ArrayList<>();
        for (int from = start; from <= text.length(); ) {
            var comma = text.indexOf(',', from);
            var end = comma < 0 ? text.length() : comma;
            var tag = piece(line, text, from, end);
            if (!tag.isBlank()) {
                tags.add(tag);
            }
            from = end + 1;
        }
        return new Value.Items(tags, file.at(line, indent(text, start)));
    }

    private Text piece(int line, String text, int start, int end) {
        var at = Math.min(indent(text, start), end);
        return Text.of(text.substring(at, end).strip(), file.at(line, at), problems);
    }

    private static int indent(String text, int start) {
        var at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
