package io.github.siteblog.mdx;

import io.github.siteblog.html.JsxLiteral;
import java.util.Optional;
import org.commonmark.node.CustomNode;

/** Braces in a text and what stands in them. */
public final class Expression extends CustomNode {

    private final String source;

    Expression(String source) {
        this.source = source;
    }

    /** The braces as written; a lone opening brace when nothing closes it. */
    public String source() {
        return source;
    }

    /** Whether a closing brace is there. */
    public boolean isClosed() {
        return source.endsWith("}");
    }

    /** The text that the braces stand for: none for a comment; empty when it would have to be evaluated. */
    public Optional<String> text() {
        if (!isClosed()) {
            return Optional.empty();
        }
        var inner = source.substring(1, source.length() - 1).strip();
        if (inner.startsWith("/*") && inner.indexOf("*/") == inner.length() - 2) {
            return Optional.of("");
        }
        return JsxLiteral.read(inner)
                .filter(value -> value instanceof String || value instanceof Number)
                .map(Object::toString);
    }
}
