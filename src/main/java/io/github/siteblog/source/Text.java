package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;

/**
 * A single value as it was written: dates, numbers and {@code yes} stay text until a reader asks for more.
 *
 * @param value the text, without the quotes around it
 * @param location where the value begins
 */
public record Text(String value, Location location) implements Value {

    /** Whether there is nothing but white space in it. */
    public boolean isBlank() {
        return value.isBlank();
    }

    /** The value in quotes, for a message. */
    public String quoted() {
        return Printable.quoted(value);
    }

    /** Whether a character is no text: a control character or one that Unicode sets aside for programs. */
    public static boolean isControl(int c) {
        return c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && (c < 0xA0 || (c & 0xFFFE) == 0xFFFE);
    }

    /** Where the first such character stands from an index on, or -1. */
    public static int firstControl(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            if (isControl(text[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String kind() {
        return "text";
    }
}
