package io.github.siteblog.content;

import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart that holds several values, and finds where each of them stands. */
final class SeparatedText {

    private SeparatedText() {}

    /**
     * The values in a text, without the blanks around them.
     *
     * @param separator what stands between them; a blank for any white space
     * @param file the file that it stands in
     */
    static List<Text> of(Text text, String separator, SourceFile file) {
        var between = separator.isBlank() ? "\\s+" : Pattern.quote(separator);
        var line = file.line(text.location().line());
        var from = line.offsetByCodePoints(
                0, Math.min(text.location().column() - 1, line.codePointCount(0, line.length())));
        var values = new ArrayList<Text>();
        for (var piece : text.value().split(between)) {
            var value = piece.strip();
            if (value.isEmpty()) {
                continue;
            }
            var found = line.indexOf(value, from);
            if (found < 0) {
                values.add(new Text(value, text.location())); // on another line, or escaped
            } else {
                values.add(new Text(value, file.at(text.location().line(), found)));
                from = found + value.length();
            }
        }
        return values;
    }
}
