package io.github.siteblog.card;

/** Draws outlines on a mask, of which each move is relative to the last one and goes upwards. */
final class Pen {

    private final Mask mask;
    private final double left;
    private final double base;
    private final double scale;
    private int startX;
    private int startY;
    private int x;
    private int y;

    Pen(Mask mask, double left, double base, double scale) {
        this.mask = mask;
        this.left = left;
        this.base = base;
        this.scale = scale;
    }

    /** Ends a contour and begins the next. */
    void move(int dx, int dy) {
        var lastX = x;
        var lastY = y;
        close();
        x = startX = lastX + dx;
        y = startY = lastY + dy;
    }

    void line(int dx, int dy) {
        mask.line(across(x), down(y), across(x + dx), down(y + dy));
        x += dx;
        y += dy;
    }

    void curve(int bendX, int bendY, int dx, int dy) {
        mask.curve(across(x), down(y), across(x + bendX), down(y + bendY), across(x + dx), down(y + dy));
        x += dx;
        y += dy;
    }

    /** Ends a contour where it has begun. */
    void close() {
        line(startX - x, startY - y);
    }

    private double across(int x) {
        return left + x * scale;
    }

    private double down(int y) {
        return base - y * scale;
    }
}
