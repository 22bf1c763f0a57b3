package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlPolicy;
import io.github.siteblog.html.HtmlToken.Tag;
import io.github.siteblog.html.HtmlTokenizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Finds HTML that is opened and never closed, and ends it before the next heading rather than with the whole text: what
 * laid out one section must not lay out all that follow.
 */
final class ForgottenEnds {

    /** An element that is open. */
    private static final class Open {
        final String name;

        /** The block that begins with the element, or null when another tag stands before it. */
        final @Nullable Node block;

        /** The first heading with nothing else open around it, or null. */
        @Nullable
        Node heading;

        Open(String name, @Nullable Node block) {
            this.name = name;
            this.block = block;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private ForgottenEnds() {}

    /** Marks the ends of all such elements of a text. */
    static void mark(Node root) {
        var ends = new ForgottenEnds();
        for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
            ends.look(node);
        }
        for (var element : ends.open) {
            if (element.block != null && element.heading != null) {
                ScopeMark.markBetween(element.block, element.heading);
            }
        }
    }

    private void look(Node block) {
        if (block instanceof Heading) {
            var innermost = open.peek();
            if (innermost != null && innermost.heading == null) {
                innermost.heading = block;
            }
        } else if (block instanceof HtmlBlock html) {
            tags(html.getLiteral(), html);
        } else if (block instanceof Paragraph) {
            block.accept(new AbstractVisitor() {
                @Override
                public void visit(HtmlInline html) {
                    tags(html.getLiteral(), null);
                }
            });
        }
    }

    private void tags(String html, @Nullable Node block) {
        var first = block;
        for (var token : HtmlTokenizer.tokens(html)) {
            if (token instanceof Tag tag) {
                if (tag.closing()) {
                    close(tag.name());
                } else if (!tag.selfClosing() && !HtmlPolicy.isVoid(tag.name())) {
                    open.push(new Open(tag.name(), first));
                    counts.merge(tag.name(), 1, Integer::sum);
                }
                first = null;
            }
        }
    }

    /** Closes an element with everything in it. */
    private void close(String name) {
        while (counts.getOrDefault(name, 0) > 0) {
            var closed = open.pop().name;
            counts.merge(closed, -1, Integer::sum);
            if (closed.equals(name)) {
                return;
            }
        }
    }
}
