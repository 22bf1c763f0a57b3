package io.github.siteblog.highlight;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An expression of a grammar, compiled when code first needs it: most of those for the inside of tokens never are. */
final class Expression {

    private final String source;
    private final String flags;
    private volatile @Nullable Pattern pattern;

    /**
     * Keeps an expression.
     *
     * @param source the expression as JavaScript writes it, without slashes around it
     * @param flags its flags; those but i, m and s have no effect
     */
    Expression(String source, String flags) {
        this.source = source;
        this.flags = flags;
    }

    Pattern pattern() {
        var compiled = pattern;
        if (compiled == null) {
            // Two threads may both do this, and get the same.
            compiled = JsRegex.compile(source, flags);
            pattern = compiled;
        }
        return compiled;
    }
}
