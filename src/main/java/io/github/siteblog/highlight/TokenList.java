package io.github.siteblog.highlight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of a text in order: the tokens that were found, and the text between them, in which more may be found. */
final class TokenList {

    /** A piece of the text from start to end. */
    static final class Node {

        final int start;
        final int end;
        final @Nullable Token token;
        private Node previous = this;
        private Node next = this;

        private Node(int start, int end, @Nullable Token token) {
            this.start = start;
            this.end = end;
            this.token = token;
        }

        boolean isText() {
            return token == null;
        }

        Node previous() {
            return previous;
        }

        Node next() {
            return next;
        }
    }

    /** Stands before the first piece and after the last. */
    final Node ends = new Node(0, 0, null);

    private final String text;
    private int size;

    /** The whole text as one piece. */
    TokenList(String text) {
        this.text = text;
        add(ends, 0, text.length(), null);
    }

    int size() {
        return size;
    }

    /** Adds a piece behind a node and gives the new node. */
    Node add(Node node, int start, int end, @Nullable Token token) {
        var added = new Node(start, end, token);
        link(added, node.next);
        link(node, added);
        size++;
        return added;
    }

    /** Removes as many nodes behind a node. */
    void removeBehind(Node node, int count) {
        var next = node.next;
        for (int i = 0; i < count; i++) {
            next = next.next;
        }
        link(node, next);
        size -= count;
    }

    List<Token> tokens() {
        var tokens = new ArrayList<Token>(size);
        for (var node = ends.next; node != ends; node = node.next) {
            tokens.add(node.token == null ? Token.text(text.substring(node.start, node.end)) : node.token);
        }
        return tokens;
    }

    private static void link(Node first, Node second) {
        first.next = second;
        second.previous = first;
    }
}
