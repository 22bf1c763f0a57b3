package io.github.siteblog.card;

/**
 * A shape as the parts of pixels that it covers.
 *
 * @param left how far right of where it is put its first column lies
 * @param top how far below where it is put its first row lies
 * @param width the number of columns
 * @param cover of each pixel, row by row, the part that is covered: all of it is {@link #ALL}
 */
record Stamp(int left, int top, int width, byte[] cover) {

    /** The cover of a pixel that is covered wholly. */
    static final int ALL = 255;

    /**
     * The colour of a pixel.
     *
     * @param index of which pixel
     * @param steps how many colours there are from nothing to all
     */
    int step(int index, int steps) {
        return ((cover[index] & ALL) * steps + ALL / 2) / ALL;
    }
}
