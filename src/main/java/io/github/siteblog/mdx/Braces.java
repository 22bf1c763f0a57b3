package io.github.siteblog.mdx;

/** Finds where braces end. */
final class Braces {

    private static final int MAX_DEPTH = 32;

    private Braces() {}

    /**
     * The offset behind the brace that closes the one at an offset; braces in comments and texts do not count.
     *
     * @return the offset, or -1 when nothing closes it
     */
    static int end(CharSequence text, int start) {
        var depth = 0;
        var quote = '\0';
        for (int i = start; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quote != '\0' && c == '\\') {
                i++; // what is escaped ends no text
            } else if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                i = endOfComment(text, i + 2);
            } else if (depth == 0 && c != '{') {
                return -1;
            } else if (c == '"' || c == '\'' || c == '`') {
                quote = c;
            } else if (c == '{' && ++depth > MAX_DEPTH) {
                return -1;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The offset of the slash that ends a comment; behind the text when there is none. */
    private static int endOfComment(CharSequence text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
                return i + 1;
            }
        }
        return text.length();
    }
}
