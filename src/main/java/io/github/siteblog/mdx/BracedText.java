package io.github.siteblog.mdx;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in braces, or a comment, between tags.
 *
 * @param start where its brace stands
 * @param expression what it is
 */
record BracedText(int start, Expression expression) {

    /** All of a piece of HTML, up to a brace that nothing closes; what would have to be evaluated is none. */
    static List<BracedText> in(String html) {
        var texts = new ArrayList<BracedText>();
        for (int i = 0; i < html.length(); i++) {
            if (html.charAt(i) == '<' && TagRun.startsWithTag(html, i)) {
                i = endOfTag(html, i);
            } else if (html.charAt(i) == '{') {
                var end = Braces.end(html, i);
                if (end < 0) {
                    break;
                }
                var text = new BracedText(i, new Expression(html.substring(i, end)));
                if (text.expression.text().isPresent()) {
                    texts.add(text);
                }
                i = end - 1;
            }
        }
        return texts;
    }

    private static int endOfTag(String html, int start) {
        var goesOn = new TagEnd();
        var at = start;
        while (at < html.length() && goesOn.test(html.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset behind its last brace. */
    int end() {
        return start + expression.source().length();
    }
}
