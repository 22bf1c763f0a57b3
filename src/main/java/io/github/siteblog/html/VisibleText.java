package io.github.siteblog.html;

import io.github.siteblog.html.HtmlToken.Characters;
import io.github.siteblog.html.HtmlToken.Tag;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The words that a reader sees of a piece of HTML, without code blocks and formulas. */
public final class VisibleText {

    private static final Set<String> LEFT_OUT = Set.of("pre", "math", "script", "style", "svg", "template");

    private VisibleText() {}

    /** The text of balanced HTML, with a blank where a tag stands. */
    public static String of(String html) {
        var text = new StringBuilder();
        var depth = 0;
        for (var token : HtmlTokenizer.tokens(html)) {
            if (token instanceof Tag tag && LEFT_OUT.contains(tag.name()) && !tag.selfClosing()) {
                depth += tag.closing() ? -1 : 1;
            } else if (token instanceof Characters && depth <= 0) {
                text.append(html, token.start(), token.end());
            } else {
                text.append(' ');
            }
        }
        return text.indexOf("&") < 0 ? text.toString() : Parser.unescapeEntities(text.toString(), false);
    }
}
