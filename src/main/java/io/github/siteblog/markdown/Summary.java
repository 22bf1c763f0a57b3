package io.github.siteblog.markdown;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The beginning of a text: its paragraphs before {@code <!--more-->}, or the first one where there is no such mark. */
final class Summary {

    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->\\s*");

    private Summary() {}

    /** The summary as plain text on one line; empty for a text without paragraphs. */
    static String of(Node root) {
        var paragraphs = new ArrayList<String>();
        for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock html
                    && MORE.matcher(html.getLiteral()).matches()) {
                return String.join(" ", paragraphs);
            }
            if (node instanceof Paragraph) {
                paragraphs.add(PlainText.of(node).strip());
            }
        }
        return paragraphs.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
