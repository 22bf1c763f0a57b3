package io.github.siteblog.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern SHORT = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final Pattern LONG = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
    private static final int STEPS = 50;

    /** Reads {@code #0a6a72} or {@code #09c}. */
    static Optional<Colour> parse(String text) {
        var digits = SHORT.matcher(text);
        var parts = LONG.matcher(digits.matches() ? digits.replaceFirst("#$1$1$2$2$3$3") : text);
        return parts.matches()
                ? Optional.of(new Colour(hex(parts.group(1)), hex(parts.group(2)), hex(parts.group(3))))
                : Optional.empty();
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }

    /**
     * The contrast to another colour, from 1 to 21.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
     */
    public double contrast(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    /** This colour, or the nearest one towards another that has a contrast to a background. */
    public Colour readableOn(Colour background, Colour towards, double contrast) {
        for (int step = 0; step < STEPS; step++) {
            var mixed = mixed(towards, step, STEPS);
            if (mixed.contrast(background) >= contrast) {
                return mixed;
            }
        }
        return towards;
    }

    /** The colour on the way to another one after some of a number of equal steps. */
    public Colour mixed(Colour other, int step, int steps) {
        return new Colour(
                mixed(red, other.red, step, steps),
                mixed(green, other.green, step, steps),
                mixed(blue, other.blue, step, steps));
    }

    private static int mixed(int from, int to, int step, int steps) {
        return from + (to - from) * step / steps;
    }

    /** As CSS writes it: {@code #0a6a72}. */
    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
