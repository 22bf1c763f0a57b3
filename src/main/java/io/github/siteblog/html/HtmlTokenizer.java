package io.github.siteblog.html;

import io.github.siteblog.html.HtmlToken.Attribute;
import io.github.siteblog.html.HtmlToken.Characters;
import io.github.siteblog.html.HtmlToken.Comment;
import io.github.siteblog.html.HtmlToken.Malformed;
import io.github.siteblog.html.HtmlToken.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts HTML into tags, comments and characters, keeping the place of each.
 *
 * <p>An HTML parser cannot do this here: Markdown hands over fragments such as a lone {@code <div>}, a position is needed
 * for every attribute, and writers use the braces of JSX. The cut is a single pass without looking back.
 */
public final class HtmlTokenizer {

    private final String html;
    private final List<HtmlToken> tokens = new ArrayList<>();
    private int at;

    private HtmlTokenizer(String html) {
        this.html = html;
    }

    /** The pieces of a text, which follow on each other without a gap. */
    public static List<HtmlToken> tokens(String html) {
        var tokenizer = new HtmlTokenizer(html);
        while (tokenizer.at < html.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        var start = at;
        if (html.startsWith("<!--", at)) {
            var end = html.indexOf("-->", at + 2);
            at = end < 0 ? html.length() : end + 3;
            tokens.add(end < 0 ? new Malformed(start, at) : new Comment(start, at));
        } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            var end = html.indexOf('>', at);
            at = end < 0 ? html.length() : end + 1;
            tokens.add(new Malformed(start, at));
        } else if (isTagStart(at)) {
            tag();
        } else {
            do {
                at = html.indexOf('<', at + 1);
            } while (at >= 0 && !isMarkupStart(at));
            at = at < 0 ? html.length() : at;
            tokens.add(new Characters(start, at));
        }
    }

    private boolean isMarkupStart(int i) {
        return html.charAt(i) == '<' && (html.startsWith("<!", i) || html.startsWith("<?", i) || isTagStart(i));
    }

    private boolean isTagStart(int i) {
        if (html.charAt(i) != '<') {
            return false;
        }
        var letter = i + 1 < html.length() && html.charAt(i + 1) == '/' ? i + 2 : i + 1;
        return letter < html.length() && isLetter(html.charAt(letter));
    }

    private void tag() {
        var start = at;
        var closing = html.charAt(at + 1) == '/';
        at += closing ? 2 : 1;
        var nameStart = at;
        while (at < html.length() && isNamePart(html.charAt(at))) {
            at++;
        }
        var written = html.substring(nameStart, at);
        var name = written.toLowerCase(Locale.ROOT);
        var attributes = new ArrayList<Attribute>();
        while (at < html.length()) {
            skipBlanks();
            if (html.startsWith(">", at) || html.startsWith("/>", at)) {
                var selfClosing = html.charAt(at) == '/';
                at += selfClosing ? 2 : 1;
                tokens.add(new Tag(start, at, name, written, closing, selfClosing, List.copyOf(attributes)));
                return;
            }
            if (at < html.length()) {
                attributes.add(attribute());
            }
        }
        tokens.add(new Malformed(start, at));
    }

    private Attribute attribute() {
        var start = at++;
        while (at < html.length() && !isBlank(html.charAt(at)) && "=/>".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        var name = html.substring(start, at);
        var afterName = at;
        skipBlanks();
        if (!html.startsWith("=", at)) {
            at = afterName;
            return new Attribute(start, name, null, false, start);
        }
        at++;
        skipBlanks();
        return value(start, name);
    }

    private Attribute value(int start, String name) {
        var first = at < html.length() ? html.charAt(at) : '>';
        if (first == '"' || first == '\'') {
            var valueStart = at + 1;
            var end = html.indexOf(first, valueStart);
            at = end < 0 ? html.length() : end + 1;
            return new Attribute(start, name, html.substring(valueStart, end < 0 ? at : end), false, valueStart);
        }
        if (first == '{') {
            return expression(start, name);
        }
        var valueStart = at;
        while (at < html.length()
                && !isBlank(html.charAt(at))
                && html.charAt(at) != '>'
                && !html.startsWith("/>", at)) {
            at++;
        }
        return new Attribute(start, name, html.substring(valueStart, at), false, valueStart);
    }

    private Attribute expression(int start, String name) {
        var valueStart = at + 1;
        var depth = 0;
        var quote = '\0';
        while (at < html.length()) {
            var c = html.charAt(at++);
            if (quote != '\0' && c == '\\') {
                at = Math.min(at + 1, html.length()); // what is escaped ends no text
            } else if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'' || c == '`') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return new Attribute(start, name, html.substring(valueStart, at - 1), true, valueStart);
            }
        }
        return new Attribute(start, name, html.substring(Math.min(valueStart, at), at), true, valueStart);
    }

    private void skipBlanks() {
        while (at < html.length() && isBlank(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Browsers end a name only at a blank, a slash or the end of the tag; so does this, or the two would disagree. */
    private static boolean isNamePart(char c) {
        return !isBlank(c) && c != '/' && c != '>';
    }
}
