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
    private final byte[] rows;

    /**
     * Pixels of the first colour.
     *
     * @param width how many are in a row, an even number
     * @param height how many rows there are
     */
    Pixels(int width, int height) {
        this(width, new byte[(1 + width / 2) * height]);
    }

    private Pixels(int width, byte[] rows) {
        this.width = width;
        this.rows = rows;
    }

    Pixels copy() {
        return new Pixels(width, rows.clone());
    }

    int width() {
        return width;
    }

    int height() {
        return rows.length / stride();
    }

    /** All rows, one behind the other; not to be changed. */
    byte[] rows() {
        return rows;
    }

    int get(int x, int y) {
        return rows[index(x, y)] >> shift(x) & COLOUR;
    }

    /** Sets the pixels of a row from one to before another. */
    void set(int from, int to, int y, int colour) {
        for (int x = from; x < to; x++) {
            set(x, y, colour);
        }
    }

    void set(int x, int y, int colour) {
        var index = index(x, y);
        var shift = shift(x);
        rows[index] = (byte) (rows[index] & ~(COLOUR << shift) | colour << shift);
    }

    private int stride() {
        return 1 + width / 2;
    }

    private int index(int x, int y) {
        return y * stride() + 1 + x / 2;
    }

    /** The left one of two pixels has the higher bits. */
    private static int shift(int x) {
        return x % 2 == 0 ? DEPTH : 0;
    }
}
