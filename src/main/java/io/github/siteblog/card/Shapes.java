package io.github.siteblog.card;

/** The shapes of a card besides its letters. */
final class Shapes {

    /** Where the bend of an eighth of a circle lies, and where that eighth ends. */
    private static final double BEND = 0.41421356;

    private static final double END = 0.70710678;

    private static final double SPACING = 44;
    private static final double LARGEST_DOT = 4.5;

    private Shapes() {}

    /** A speech bubble, as the default theme has it before the name of the blog. */
    static Stamp bubble(int size) {
        var mask = new Mask(size, size);
        rounded(mask, 0, 0, size, size / 10.0);
        return mask.stamp(0, 0);
    }

    /** Dots that become larger towards the lower right corner. */
    static Stamp dots(int width, int height) {
        var mask = new Mask(width, height);
        for (var x = width - SPACING / 2; x > 0; x -= SPACING) {
            for (var y = height - SPACING / 2; y > 0; y -= SPACING) {
                var across = (width - x) / (0.62 * width);
                var down = (height - y) / (1.05 * height);
                var radius = LARGEST_DOT * (1 - Math.sqrt(across * across + down * down));
                if (radius > 0.5) {
                    rounded(mask, x - radius, y - radius, 2 * radius, radius);
                }
            }
        }
        return mask.stamp(0, 0);
    }

    /** A circle, of which the lower left quarter may have another radius. */
    private static void rounded(Mask mask, double x, double y, double size, double corner) {
        var radius = size / 2;
        var middle = x + radius;
        var low = y + size - corner;
        quarter(mask, middle, y + radius, -radius, 0, 0, -radius);
        quarter(mask, middle, y + radius, 0, -radius, radius, 0);
        quarter(mask, middle, y + radius, radius, 0, 0, radius);
        quarter(mask, x + corner, low, 0, corner, -corner, 0);
        mask.line(x, low, x, y + radius);
    }

    /** A quarter of a circle from one radius to another. */
    private static void quarter(Mask mask, double x, double y, double fromX, double fromY, double toX, double toY) {
        var middleX = x + (fromX + toX) * END;
        var middleY = y + (fromY + toY) * END;
        mask.curve(x + fromX, y + fromY, x + fromX + toX * BEND, y + fromY + toY * BEND, middleX, middleY);
        mask.curve(middleX, middleY, x + toX + fromX * BEND, y + toY + fromY * BEND, x + toX, y + toY);
    }
}
