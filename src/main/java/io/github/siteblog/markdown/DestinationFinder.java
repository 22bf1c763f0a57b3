package io.github.siteblog.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds where the destination of a link or picture stands, which the parser does not tell. */
final class DestinationFinder {

    private DestinationFinder() {}

    /**
     * The offset of the destination in the file: behind the text of an inline link, or in the definition that a reference
     * leads to; for an autolink, that of the whole link.
     *
     * @param link the link or picture
     * @param destination its destination
     */
    static int offset(Node link, String destination, Rendering rendering) {
        var source = rendering.source();
        var end = rendering.end(link);
        var lastChild = link.getLastChild();
        var at = lastChild == null || lastChild.getSourceSpans().isEmpty()
                ? source.indexOf("](", rendering.start(link))
                : source.indexOf("](", rendering.end(lastChild));
        if (at >= 0 && at < end) {
            return destinationAfter(source, at + 2, end);
        }
        return source.startsWith("]", end - 1) ? definition(link, destination, rendering) : rendering.start(link);
    }

    private static int definition(Node link, String destination, Rendering rendering) {
        var root = link;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        var found = new int[] {rendering.start(link)};
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition definition) {
                if (definition.getDestination().equals(destination)) {
                    var start = rendering.source().indexOf("]:", rendering.start(definition));
                    found[0] = destinationAfter(rendering.source(), start + 2, rendering.end(definition));
                }
            }
        });
        return found[0];
    }

    private static int destinationAfter(String source, int from, int end) {
        var at = from;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < end && source.charAt(at) == '<' ? at + 1 : at;
    }
}
