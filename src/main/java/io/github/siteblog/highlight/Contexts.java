package io.github.siteblog.highlight;

/**
 * What an expression sees at each place of a text, as far as Prism's expressions can tell: the sign there, and of which
 * kind the character before it is. One context is a number below {@link #COUNT}.
 */
final class Contexts {

    static final int COUNT = 1 << 10;

    /** The sign behind the last character; those below are ASCII characters. */
    static final int END = 128;

    /** The sign for every character that is not ASCII. */
    static final int OTHER = 129;

    private static final int SIGN = 0xff;

    private static final int LINE_BREAK = 1 << 8;
    private static final int WORD = 2 << 8;
    private static final int REST = 3 << 8;

    private final short[] contexts;

    Contexts(String text) {
        contexts = new short[text.length() + 1];
        var before = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            contexts[i] = (short) (before | (c < END ? c : OTHER));
            before = kind(c);
        }
        contexts[text.length()] = (short) (before | END);
    }

    private static int kind(char c) {
        return switch (c) {
            case '\n', '\r', '\u2028', '\u2029' -> LINE_BREAK;
            default -> c < END && (Character.isLetterOrDigit(c) || c == '_') ? WORD : REST;
        };
    }

    /** The context at a place of the part from start to end, which knows nothing of what is around it. */
    int at(int index, int start, int end) {
        var context = index < end ? contexts[index] : contexts[end] & ~SIGN | END;
        return index > start ? context : context & SIGN;
    }

    static int sign(int context) {
        return context & SIGN;
    }

    /** A text of the kind before, which is empty at the start. */
    static String before(int context) {
        return switch (context & ~SIGN) {
            case LINE_BREAK -> "\n";
            case WORD -> "a";
            case REST -> "-";
            default -> "";
        };
    }
}
