package io.github.siteblog.highlight;

import java.util.ArrayList;
import java.util.List;

/** Cuts the HTML of code at its line breaks; a token of several lines becomes one token on each of them. */
final class LineSplitter {

    private static final String END_TAG = "</span>";

    private final String html;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** The start tags of the tokens around this place, the innermost last. */
    private final List<String> tags = new ArrayList<>();

    /** How many of them stand on this line; the others are written when text follows. */
    private int written;

    private LineSplitter(String html) {
        this.html = html;
    }

    /** The lines without their breaks; the last one need not have a break. */
    static List<String> lines(String html) {
        return new LineSplitter(html).split();
    }

    private List<String> split() {
        var at = 0;
        while (at < html.length()) {
            at = switch (html.charAt(at)) {
                case '<' -> tag(at);
                case '\n' -> lineBreak(at);
                default -> text(at);
            };
        }
        if (!line.isEmpty()) {
            endLine();
        }
        return lines;
    }

    private int tag(int start) {
        if (html.startsWith(END_TAG, start)) {
            tags.remove(tags.size() - 1);
            if (written > tags.size()) {
                line.append(END_TAG);
                written--;
            }
            return start + END_TAG.length();
        }
        // Quotes in attributes are escaped, so that this is the end of the tag.
        var end = html.indexOf("\">", start) + 2;
        tags.add(html.substring(start, end));
        return end;
    }

    private int lineBreak(int at) {
        endLine();
        return at + 1;
    }

    private int text(int start) {
        while (written < tags.size()) {
            line.append(tags.get(written++));
        }
        var end = start;
        while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '\n') {
            end++;
        }
        line.append(html, start, end);
        return end;
    }

    private void endLine() {
        line.append(END_TAG.repeat(written));
        written = 0;
        lines.add(line.toString());
        line.setLength(0);
    }
}
