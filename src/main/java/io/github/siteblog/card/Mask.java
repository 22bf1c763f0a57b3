package io.github.siteblog.card;

/**
 * Tells of each pixel of a picture which part of it lies within a shape.
 *
 * <p>Each edge notes where it passes how much of a row begins or ends to be inside; the sums along a row are what is
 * covered. It needs no other order than that of the edges, so that the same shapes give the same pixels everywhere.
 */
final class Mask {

    private final int width;
    private final int height;
    private final int stride;
    private final float[] edges;

    Mask(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.edges = new float[stride * height];
    }

    /** Adds an edge; the edges of a shape lead round it, and those of its holes the other way round. */
    void line(double x0, double y0, double x1, double y1) {
        if (y0 > y1) {
            edge(x1, y1, x0, y0, -1);
        } else if (y0 < y1) {
            edge(x0, y0, x1, y1, 1);
        }
    }

    /** Adds an edge with a bend towards a point. */
    void curve(double x0, double y0, double bendX, double bendY, double x1, double y1) {
        var bend = Math.abs(x0 - 2 * bendX + x1) + Math.abs(y0 - 2 * bendY + y1);
        var steps = 1 + (int) Math.sqrt(4 * bend);
        var x = x0;
        var y = y0;
        for (int step = 1; step <= steps; step++) {
            var t = (double) step / steps;
            var nextX = (1 - t) * ((1 - t) * x0 + 2 * t * bendX) + t * t * x1;
            var nextY = (1 - t) * ((1 - t) * y0 + 2 * t * bendY) + t * t * y1;
            line(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    private void edge(double x0, double y0, double x1, double y1, int direction) {
        var first = Math.max(0, (int) Math.floor(y0));
        var last = Math.min(height, (int) Math.ceil(y1));
        var slope = (x1 - x0) / (y1 - y0);
        for (int row = first; row < last; row++) {
            var from = Math.max(row, y0);
            var to = Math.min(row + 1.0, y1);
            var a = within(x0 + (from - y0) * slope);
            var b = within(x0 + (to - y0) * slope);
            cover(row * stride, Math.min(a, b), Math.max(a, b), (to - from) * direction);
        }
    }

    private double within(double x) {
        return Math.max(0, Math.min(width, x));
    }

    /** Notes an edge that passes a row from x0 to x1, for as much of its height as it takes. */
    private void cover(int row, double x0, double x1, double height) {
        var first = (int) x0;
        var last = (int) x1;
        if (first == last) {
            add(row + first, height, (x0 + x1) / 2 - first);
            return;
        }
        var perPixel = height / (x1 - x0);
        add(row + first, (first + 1 - x0) * perPixel, (x0 - first + 1) / 2);
        for (int x = first + 1; x < last; x++) {
            add(row + x, perPixel, 0.5);
        }
        add(row + last, (x1 - last) * perPixel, (x1 - last) / 2);
    }

    /** Right of an edge all is inside; of its own pixel, what is right of its middle. */
    private void add(int pixel, double height, double middle) {
        edges[pixel] += (float) (height * (1 - middle));
        edges[pixel + 1] += (float) (height * middle);
    }

    /**
     * What is covered.
     *
     * @param left where the first column lies
     * @param top where the first row lies
     */
    Stamp stamp(int left, int top) {
        var cover = new byte[width * height];
        for (int row = 0; row < height; row++) {
            var sum = 0f;
            for (int x = 0; x < width; x++) {
                sum += edges[row * stride + x];
                cover[row * width + x] = (byte) (Math.min(1, Math.abs(sum)) * Stamp.ALL + 0.5f);
            }
        }
        return new Stamp(left, top, width, cover);
    }
}
