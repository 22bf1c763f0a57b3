package io.github.siteblog.mdx;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLines;

/** Decides whether a line of tags ends the paragraph before it. */
final class ParagraphEnd {

    /** In longer paragraphs nobody looks for the start tag that an end tag belongs to. */
    private static final int MAX_LINES = 100;

    private final SourceLines lines;

    ParagraphEnd(SourceLines lines) {
        this.lines = lines;
    }

    /**
     * Whether the paragraph ends before a line of tags.
     *
     * @param name the name of the first of them, with a slash before it when it is an end tag
     */
    boolean isBefore(String name) {
        return name.startsWith("/") ? !hasOpened(name.substring(1)) : !TagNames.isPhrasing(name);
    }

    private boolean hasOpened(String name) {
        if (lines.getLines().size() > MAX_LINES) {
            return false;
        }
        var text = lines.getContent().toLowerCase(Locale.ROOT);
        var lower = Pattern.quote(name.toLowerCase(Locale.ROOT));
        return count("<" + lower + "(?=[\\s>])", text) > count("</" + lower + "(?=[\\s>])", text);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
