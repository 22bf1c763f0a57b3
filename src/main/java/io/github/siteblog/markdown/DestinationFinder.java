package io.github.siteblog.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds where the destination of a link or picture stands, which the parser does not tell. */
final class DestinationFinder {

    private final Rendering rendering;
    private final Map<String, Integer> definitions = new HashMap<>();

    /** Makes a finder for the document below a node. */
    DestinationFinder(Node root, Rendering rendering) {
        this.rendering = rendering;
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition definition) {
                var end = rendering.end(definition);
                var colon = indexOf("]:", rendering.start(definition), end);
                definitions.putIfAbsent(key(definition.getLabel()), destinationAfter(colon + 2, end));
            }
        });
    }

    /**
     * The offset of the destination in the file: behind the text of an inline link, or in the definition that a reference
     * leads to; for an autolink, that of the whole link.
     *
     * @param link the link or picture
     */
    int offset(Node link) {
        var start = rendering.start(link);
        var end = rendering.end(link);
        var lastChild = link.getLastChild();
        var hasText = lastChild != null && !lastChild.getSourceSpans().isEmpty();
        var bracket = indexOf("](", hasText ? rendering.end(lastChild) : start, end);
        if (bracket < end) {
            return destinationAfter(bracket + 2, end);
        }
        return rendering.source().startsWith("]", end - 1)
                ? definitions.getOrDefault(key(label(start, end - 1)), start)
                : start;
    }

    /** The label of a reference: {@code [text][label]}, {@code [label][]} or {@code [label]}. */
    private String label(int start, int end) {
        var open = openBracket(end - 1);
        if (open + 1 == end && open > start) {
            return label(start, open - 1);
        }
        return rendering.source().substring(Math.min(open + 1, end), end);
    }

    /** The offset of the last opening bracket that is not escaped. */
    private int openBracket(int from) {
        var source = rendering.source();
        var at = source.lastIndexOf('[', from);
        while (at > 0 && source.charAt(at - 1) == '\\') {
            at = source.lastIndexOf('[', at - 1);
        }
        return Math.max(0, at);
    }

    /** Labels are compared without regard to case and to the blanks between their words. */
    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /** The offset of a text between two offsets; the later one when it is not there. */
    private int indexOf(String text, int from, int end) {
        var at = from;
        while (at < end && !rendering.source().startsWith(text, at)) {
            at++;
        }
        return at;
    }

    private int destinationAfter(int from, int end) {
        var source = rendering.source();
        var at = from;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < end && source.charAt(at) == '<' ? at + 1 : at;
    }
}
