package io.github.siteblog.markdown;

import io.github.siteblog.mdx.Expression;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
            var mark = markIn(node);
            if (mark != null) {
                var last = mark == node ? Stream.<String>empty() : Stream.of(line(PlainText.before(mark)));
                return Stream.concat(paragraphs(root.getFirstChild(), node), last)
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining(" "));
            }
        }
        return paragraphs(root.getFirstChild(), null)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    /** The texts of the paragraphs among some blocks. */
    private static Stream<String> paragraphs(@Nullable Node first, @Nullable Node end) {
        return Stream.iterate(first, node -> node != end, Node::getNext)
                .filter(Paragraph.class::isInstance)
                .map(PlainText::of)
                .map(Summary::line);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The mark that a block is, or that stands in a paragraph. */
    private static @Nullable Node markIn(Node block) {
        var node = block instanceof Paragraph ? block.getFirstChild() : block;
        while (node != null && !isMark(source(node))) {
            node = block instanceof Paragraph ? node.getNext() : null;
        }
        return node;
    }

    private static boolean isMark(String source) {
        return !source.isEmpty() && MORE.matcher(source).matches();
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
