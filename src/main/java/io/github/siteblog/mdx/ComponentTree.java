package io.github.siteblog.mdx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Makes a tree of what the parser leaves flat: start and end tags of a component become one node that holds what stands
 * between them.
 */
public final class ComponentTree {

    /** How deep components may hold each other. */
    static final int MAX_DEPTH = 16;

    private final Consumer<ComponentTag> unpaired;

    /**
     * Makes a builder.
     *
     * @param unpaired takes every tag whose other half is missing, which then stays where it is
     */
    public ComponentTree(Consumer<ComponentTag> unpaired) {
        this.unpaired = unpaired;
    }

    /** Builds the tree below a node. */
    public void build(Node parent) {
        flatten(parent);
        for (var child = parent.getFirstChild(); child != null; ) {
            var next = child.getNext();
            build(child);
            child = next;
        }
        pair(parent);
        if (parent instanceof Paragraph && holdsComponentsOnly(parent)) {
            for (var child = parent.getFirstChild(); child != null; child = parent.getFirstChild()) {
                lift(child, parent);
            }
            parent.unlink();
        }
    }

    /** Puts the children of indented lines in the place of these. */
    private static void flatten(Node parent) {
        for (var child = parent.getFirstChild(); child != null; ) {
            var next = child.getNext();
            if (child instanceof IndentBlock) {
                next = child.getFirstChild() == null ? next : child.getFirstChild();
                for (var inner = child.getFirstChild(); inner != null; inner = child.getFirstChild()) {
                    child.insertBefore(inner);
                }
                child.unlink();
            }
            child = next;
        }
    }

    private void pair(Node parent) {
        var open = new ArrayDeque<ComponentTag>();
        for (var child = parent.getFirstChild(); child != null; ) {
            var next = child.getNext();
            if (child instanceof ComponentTag tag) {
                take(tag, open, isInLine(parent));
            }
            child = next;
        }
        open.descendingIterator().forEachRemaining(unpaired);
    }

    private void take(ComponentTag tag, Deque<ComponentTag> open, boolean isInLine) {
        if (tag.tag().selfClosing()) {
            replace(tag, tag, isInLine);
        } else if (!tag.tag().closing() && open.size() < MAX_DEPTH) {
            open.push(tag);
        } else if (!tag.tag().closing() || open.stream().noneMatch(start -> isPair(start, tag))) {
            unpaired.accept(tag);
        } else {
            while (!isPair(open.peek(), tag)) {
                unpaired.accept(open.pop());
            }
            replace(open.pop(), tag, isInLine);
        }
    }

    private static boolean isPair(ComponentTag start, ComponentTag end) {
        return start.tag().written().equals(end.tag().written());
    }

    private static void replace(ComponentTag start, ComponentTag end, boolean isInLine) {
        var component = Component.of(start, isInLine);
        start.insertBefore(component);
        for (var inner = start.getNext(); start != end && inner != end; inner = start.getNext()) {
            component.appendChild(inner);
        }
        start.unlink();
        end.unlink();
    }

    /** Such components stand on lines of their own. */
    private static boolean holdsComponentsOnly(Node paragraph) {
        var hasComponent = false;
        for (var child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            hasComponent |= child instanceof InlineComponent;
            if (!(child instanceof InlineComponent) && !isBlank(child)) {
                return false;
            }
        }
        return hasComponent;
    }

    private static boolean isBlank(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof Text text && text.getLiteral().isBlank();
    }

    /** Takes a child out of a paragraph and puts it before that. */
    private static void lift(Node child, Node paragraph) {
        child.unlink();
        if (!(child instanceof InlineComponent inline)) {
            return;
        }
        var block = Component.of(inline.tag(), false);
        paragraph.insertBefore(block);
        if (inline.getFirstChild() != null) {
            var text = new Paragraph();
            for (var inner = inline.getFirstChild(); inner != null; inner = inline.getFirstChild()) {
                text.appendChild(inner);
            }
            text.setSourceSpans(paragraph.getSourceSpans());
            block.appendChild(text);
        }
    }

    /** Whether the children of a node stand in a line of text. */
    private static boolean isInLine(Node parent) {
        return parent instanceof Paragraph || parent instanceof Heading || !(parent instanceof Block);
    }
}
