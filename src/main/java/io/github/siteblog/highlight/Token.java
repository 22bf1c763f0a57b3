package io.github.siteblog.highlight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code.
 *
 * @param type what it is, such as {@code keyword}; empty for text between tokens
 * @param classes the classes of its element
 * @param text the piece as it was written
 * @param inside its parts, or null for a piece without
 */
record Token(
        String type, String classes, String text, @Nullable List<Token> inside) {

    static Token text(String text) {
        return new Token("", "", text, null);
    }

    boolean isText() {
        return type.isEmpty();
    }

    /** Whether it is of this type and in one piece. */
    boolean is(String type, String text) {
        return inside == null && this.type.equals(type) && this.text.equals(text);
    }

    Token withInside(List<Token> inside) {
        return new Token(type, classes, text, inside);
    }

    Token withClass(String name) {
        return new Token(type, classes + " " + name, text, inside);
    }
}
