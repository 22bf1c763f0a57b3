package io.github.siteblog.markdown;

import io.github.siteblog.mdx.Expression;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a text: its paragraphs before the mark {@code <!-- more -->}, which is <code>{/&#42; more &#42;/}</code>
 * in MDX, or the first one where there is no such mark.
 */
final class Summary {

    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->\\s*|\\{\\s*/\\*\\s*more\\s*\\*/\\s*\\}");

    private Summary() {}

    /** The summary as plain text on one line; empty for a text without paragraphs. */
    static String of(Node root) {
        var paragraphs = new ArrayList<String>();
        for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
            var mark = markIn(node);
            if (node instanceof Paragraph) {
                var text = mark == null ? PlainText.of(node) : PlainText.before(mark);
                paragraphs.add(text.replaceAll("\\s+", " ").strip());
                paragraphs.remove("");
            }
            if (mark != null) {
                return String.join(" ", paragraphs);
            }
        }
        return paragraphs.isEmpty() ? "" : paragraphs.get(0);
    }

    /** The mark that a block is, or that stands in a paragraph. */
    private static @Nullable Node markIn(Node block) {
        var node = block instanceof Paragraph ? block.getFirstChild() : block;
        while (node != null && !MORE.matcher(source(node)).matches()) {
            node = block instanceof Paragraph ? node.getNext() : null;
        }
        return node;
    }

    private static String source(Node node) {
        if (node instanceof HtmlBlock block) {
            return block.getLiteral();
        }
        if (node instanceof HtmlInline html) {
            return html.getLiteral();
        }
        return node instanceof Expression expression ? expression.source() : "";
    }
}
