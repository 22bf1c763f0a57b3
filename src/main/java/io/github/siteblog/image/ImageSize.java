package io.github.siteblog.image;

/**
 * The size of a picture in CSS pixels.
 *
 * @param width the width, at least 1
 * @param height the height, at least 1
 */
public record ImageSize(int width, int height) {

    /** The number of pixels. */
    public long pixels() {
        return (long) width * height;
    }
}
