package io.github.siteblog.markdown;

import org.commonmark.node.Node;

/** Finds where the destination of an inline link or picture stands, which the parser does not tell. */
final class DestinationFinder {

    private DestinationFinder() {}

    /** The offset of the destination in the file; for a reference or an autolink, that of the whole link. */
    static int offset(Node link, Rendering rendering) {
        var source = rendering.source();
        var end = rendering.end(link);
        var lastChild = link.getLastChild();
        var at = lastChild == null || lastChild.getSourceSpans().isEmpty()
                ? source.indexOf("](", rendering.start(link))
                : source.indexOf("](", rendering.end(lastChild));
        if (at < 0 || at >= end) {
            return rendering.start(link);
        }
        at += 2;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < end && source.charAt(at) == '<' ? at + 1 : at;
    }
}
