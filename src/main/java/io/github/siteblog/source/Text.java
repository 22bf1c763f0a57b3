package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.text.Normalizer;

/**
 * A single value as it was written: dates, numbers and {@code yes} stay text until a reader asks for more.
 *
 * @param value the text, without the quotes around it
 * @param location where the value begins
 */
public record Text(String value, Location location) implements Value {

    /**
     * Text that was written with escapes: in NFC, so that names that were typed on different systems are equal, and without
     * control characters, which escapes can name and which are reported.
     */
    static Text of(String value, Location location, Problems problems) {
        var normal = Normalizer.normalize(value, Normalizer.Form.NFC);
        var control = normal.codePoints().filter(Text::isNoText).findFirst();
        if (control.isEmpty()) {
            return new Text(normal, location);
        }
        problems.error(
                "enc/control-char",
                location,
                "The value holds the control character U+%04X.".formatted(control.getAsInt()),
                "Delete it.");
        var cleaned = new StringBuilder();
        normal.codePoints().forEach(c -> cleaned.appendCodePoint(isNoText(c) ? 0xFFFD : c));
        return new Text(cleaned.toString(), location);
    }

    private static boolean isNoText(int c) {
        return ControlCharacter.is(c) || Character.getType(c) == Character.SURROGATE;
    }

    /** Whether there is nothing but white space in it. */
    public boolean isBlank() {
        return value.isBlank();
    }

    /** The value in quotes, for a message. */
    public String quoted() {
        return Printable.quoted(value);
    }

    @Override
    public String kind() {
        return "text";
    }
}
