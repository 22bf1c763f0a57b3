package io.github.siteblog.mdx;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** The lines of a block as one text, and where each part of it stands. */
final class Lines {

    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void add(SourceLine line) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(line);
        text.append(line.getContent());
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    /** Where the lines of a part of the text stand. */
    List<SourceSpan> spans(int from, int to) {
        var spans = new ArrayList<SourceSpan>();
        var start = 0;
        for (var line : lines) {
            var length = line.getContent().length();
            var begin = Math.max(from, start);
            var end = Math.min(to, start + length);
            if (begin < end && line.getSourceSpan() != null) {
                spans.add(line.getSourceSpan().subSpan(begin - start, end - start));
            }
            start += length + 1;
        }
        return spans;
    }

    /** The lines without their indent, as a paragraph has them. */
    SourceLines paragraph() {
        var stripped = new ArrayList<SourceLine>();
        for (var line : lines) {
            var content = line.getContent().toString();
            stripped.add(
                    line.substring(content.length() - content.stripLeading().length(), content.length()));
        }
        return SourceLines.of(stripped);
    }
}
