package io.github.siteblog.card;

/**
 * The pixels of a picture, each the number of one of sixteen colours; all begin with the first.
 *
 * <p>They are kept as a PNG wants them: two in a byte, and before each row a zero, which says that it has no filter; numbers of
 * colours are packed best so.
 */
final class Pixels {

    /** The bits of a pixel. */
    static final int DEPTH = 4;

    private static final int COLOUR = 0b1111;

    private final int width;
    private final int height;
    private final byte[] rows;

    /**
     * Pixels of the first colour.
     *
     * @param width how many are in a row, an even number
     * @param height how many rows there are
     */
    Pixels(int width, int height) {
        this(width, height, new byte[(1 + width / 2) * height]);
    }

    private Pixels(int width, int height, byte[] rows) {
        this.width = width;
        this.height = height;
        this.rows = rows;
    }

    Pixels copy() {
        return new Pixels(width, height, rows.clone());
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** All rows, one behind the other; not to be changed. */
    byte[] rows() {
        return rows;
    }

    int get(int x, int y) {
        return rows[index(x, y)] >> shift(x) & COLOUR;
    }

    void set(int x, int y, int colour) {
        var index = index(x, y);
        var shift = shift(x);
        rows[index] = (byte) (rows[index] & ~(COLOUR << shift) | colour << shift);
    }

    /**
     * Puts a shape in a place; what lies beyond the picture is cut off.
     *
     * @param x the column
     * @param y the row
     * @param ground the number before those of ever more cover; where there is one of these, the greater one stays, and what
     *     is hardly covered stays as it is
     * @param steps how many of these there are
     */
    void put(Stamp stamp, int x, int y, int ground, int steps) {
        var left = x + stamp.left();
        for (int i = 0, row = y + stamp.top(); i < stamp.cover().length; row++) {
            for (int column = left; column < left + stamp.width(); column++, i++) {
                var step = stamp.step(i, steps);
                if (step > 0 && isInside(column, row)) {
                    deepen(column, row, ground + step, ground + steps);
                }
            }
        }
    }

    /** Sets a pixel, unless it has a number up to the deepest already that is no less. */
    private void deepen(int x, int y, int colour, int deepest) {
        var now = get(x, y);
        if (now < colour || now > deepest) {
            set(x, y, colour);
        }
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height;
    }

    private int index(int x, int y) {
        return y * (1 + width / 2) + 1 + x / 2;
    }

    /** The left one of two pixels has the higher bits. */
    private static int shift(int x) {
        return x % 2 == 0 ? DEPTH : 0;
    }
}
