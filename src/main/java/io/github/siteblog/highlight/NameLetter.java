package io.github.siteblog.highlight;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a name as Prism writes it for languages whose names may hold letters beyond ASCII, such as
 * {@code (?!\s)[$\w\xA0-\uFFFF]}; in a group of its own if it is repeated.
 *
 * <p>One class in Java is several times as fast, and a loop over it needs no stack.
 *
 * @param java the class in Java
 * @param end where it ends in the expression
 */
record NameLetter(String java, int end) {

    private static final String CLASS = "\\(\\?!\\\\s\\)\\[((?:\\\\w|[-$\\w])+)\\\\xA0-\\\\uFFFF]";
    private static final Pattern LETTER = Pattern.compile(CLASS + "|\\(\\?:" + CLASS + "\\)(?=[*+])");

    private static final String BEYOND_ASCII =
            "[\\u00a0-\\uffff&&[^\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]]";

    /** The letter that an expression has at this place, or null. */
    static @Nullable NameLetter at(String source, int start) {
        var letter = LETTER.matcher(source).region(start, source.length());
        if (!letter.lookingAt()) {
            return null;
        }
        // None of the ASCII characters in the class is a space.
        var ascii = letter.group(1) != null ? letter.group(1) : letter.group(2);
        return new NameLetter("[" + ascii + BEYOND_ASCII + "]", letter.end());
    }
}
