package io.github.siteblog.mdx;

import java.util.function.IntPredicate;

/** Follows a tag character by character until it ends: at its {@code >}, or where it can be no tag. */
final class TagEnd implements IntPredicate {

    private static final int LONGEST = 10_000;
    private static final int MAX_DEPTH = 32;

    private int length;
    private int depth;
    private char quote;
    private boolean isEscaped;

    /** Whether the tag goes on behind a character. */
    @Override
    public boolean test(int character) {
        var c = (char) character;
        if (++length > LONGEST) {
            return false;
        }
        if (length == 2 && !(Character.isLetter(c) || c == '/' || c == '>')) {
            return false;
        }
        if (isEscaped) {
            isEscaped = false;
            return true;
        }
        if (quote != '\0') {
            isEscaped = depth > 0 && c == '\\';
            quote = c == quote ? '\0' : quote;
            return true;
        }
        if (c == '"' || c == '\'' || depth > 0 && c == '`') {
            quote = c;
            return true;
        }
        if (depth == 0 && (c == '>' || c == '<' && length > 1)) {
            return false;
        }
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        return depth >= 0 && depth <= MAX_DEPTH;
    }
}
