package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlToken.Tag;
import io.github.siteblog.html.HtmlTokenizer;
import java.util.Set;

/** Whether the HTML around a text says that each of its characters counts. */
final class VerbatimTags {

    private static final Set<String> NAMES =
            Set.of("code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea", "tt", "var");

    private int depth;

    /** Passes a piece of HTML. */
    void pass(String html) {
        for (var token : HtmlTokenizer.tokens(html)) {
            if (token instanceof Tag tag && NAMES.contains(tag.name()) && !tag.selfClosing()) {
                depth = Math.max(0, depth + (tag.closing() ? -1 : 1));
            }
        }
    }

    boolean areOpen() {
        return depth > 0;
    }

    int depth() {
        return depth;
    }

    /** Forgets what a paragraph has left open. */
    void backTo(int earlier) {
        depth = earlier;
    }
}
