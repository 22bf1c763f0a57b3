package io.github.siteblog.highlight;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An expression of a grammar, compiled when code first needs it: most of those for the inside of tokens never are. */
final class Expression {

    /**
     * The expression in Java.
     *
     * @param pattern the expression
     * @param beginnings where it may match
     * @param isNameFirst whether it fails within a name that it fails at
     */
    record Compiled(Pattern pattern, Beginnings beginnings, boolean isNameFirst) {}

    private final String source;
    private final String flags;
    private volatile @Nullable Compiled compiled;

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

    Compiled compiled() {
        var known = compiled;
        if (known == null) {
            // Two threads may both do this, and get the same.
            var pattern = JsRegex.compile(source, flags);
            var isNameFirst = NameLoops.isFirst(NameLoops.rewrite(source));
            known = new Compiled(pattern, new Beginnings(pattern), isNameFirst);
            compiled = known;
        }
        return known;
    }
}
