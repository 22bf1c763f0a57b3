package io.github.siteblog.html;

import java.util.Set;
import org.jsoup.parser.Parser;

/** The words that a reader sees of a piece of HTML, without code blocks and formulas. */
public final class VisibleText {

    private static final Set<String> LEFT_OUT = Set.of("pre", "math", "script", "style", "svg", "template");

    private final String html;
    private final StringBuilder text;

    /** Where the next character reference may begin. */
    private int reference = -1;

    private VisibleText(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length() / 2);
    }

    /** The text of balanced HTML, with a blank where a tag stands. */
    public static String of(String html) {
        var visible = new VisibleText(html);
        visible.read();
        return visible.text.toString();
    }

    private void read() {
        var at = 0;
        for (var tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            append(at, tag);
            var end = endOfTag(tag);
            var name = name(tag);
            if (LEFT_OUT.contains(name) && html.charAt(end - 2) != '/') {
                var closing = html.indexOf("</" + name + ">", end);
                end = closing < 0 ? html.length() : closing + name.length() + 3;
            }
            text.append(' ');
            at = end;
        }
        append(at, html.length());
    }

    private void append(int start, int end) {
        if (reference < start) {
            reference = html.indexOf('&', start) < 0 ? html.length() : html.indexOf('&', start);
        }
        if (reference >= end) {
            text.append(html, start, end);
        } else {
            text.append(Parser.unescapeEntities(html.substring(start, end), false));
        }
    }

    private String name(int tag) {
        var end = tag + 1;
        while (end < html.length() && Character.isLetter(html.charAt(end))) {
            end++;
        }
        return html.substring(tag + 1, end);
    }

    /** Where the text goes on behind a tag or comment; a sign that begins neither is text, and a blank will do for it. */
    private int endOfTag(int tag) {
        if (html.startsWith("<!--", tag)) {
            var end = html.indexOf("-->", tag + 4);
            return end < 0 ? html.length() : end + 3;
        }
        var isTag =
                tag + 1 < html.length() && (html.charAt(tag + 1) == '/' || Character.isLetter(html.charAt(tag + 1)));
        if (!isTag) {
            return tag + 1;
        }
        var quote = '\0';
        for (int i = tag + 1; i < html.length(); i++) {
            var c = html.charAt(i);
            if (quote == '\0' && c == '>') {
                return i + 1;
            }
            if (quote != '\0' ? c == quote : (c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = quote == '\0' ? c : '\0';
            }
        }
        return html.length();
    }
}
