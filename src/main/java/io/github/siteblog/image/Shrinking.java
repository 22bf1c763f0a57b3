package io.github.siteblog.image;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A picture that is made smaller and smaller: by halves, so that every pixel counts, and then to the size that is asked for.
 * The mixing is done by the native code of the Java runtime.
 */
final class Shrinking {

    private static final int OPAQUE = 255;
    private static final int ALPHA_AND_COLOURS = 4;

    /** Colours are times alpha while pixels are mixed: what cannot be seen must not shine through. */
    private BufferedImage pixels;

    private final boolean hasAlpha;

    /**
     * Begins with the whole picture.
     *
     * @param picture a picture of bytes, gray, of three channels, or of four with alpha first; it is used up
     */
    Shrinking(BufferedImage picture) {
        pixels = picture;
        hasAlpha = picture.getColorModel().hasAlpha();
        if (hasAlpha) {
            multiply(bytes(picture));
        }
    }

    /** The picture in a size that is smaller than the last one in both directions, or the same in one of them. */
    BufferedImage to(ImageSize size) {
        while (pixels.getWidth() > size.width() || pixels.getHeight() > size.height()) {
            pixels = mixed(
                    Math.max(size.width(), (pixels.getWidth() + 1) / 2),
                    Math.max(size.height(), (pixels.getHeight() + 1) / 2));
        }
        return hasAlpha ? divided(pixels) : pixels;
    }

    private BufferedImage mixed(int width, int height) {
        var scale = AffineTransform.getScaleInstance(
                (double) width / pixels.getWidth(), (double) height / pixels.getHeight());
        var mixed = new BufferedImage(width, height, pixels.getType());
        return new AffineTransformOp(scale, AffineTransformOp.TYPE_BILINEAR).filter(pixels, mixed);
    }

    private static void multiply(byte[] bytes) {
        for (int i = 0; i < bytes.length; i += ALPHA_AND_COLOURS) {
            var alpha = bytes[i] & 0xFF;
            for (int colour = i + 1; alpha < OPAQUE && colour < i + ALPHA_AND_COLOURS; colour++) {
                bytes[colour] = (byte) (((bytes[colour] & 0xFF) * alpha + OPAQUE / 2) / OPAQUE);
            }
        }
    }

    private static BufferedImage divided(BufferedImage picture) {
        var divided = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        var from = bytes(picture);
        var to = bytes(divided);
        System.arraycopy(from, 0, to, 0, from.length);
        for (int i = 0; i < from.length; i += ALPHA_AND_COLOURS) {
            var alpha = from[i] & 0xFF;
            for (int colour = i + 1; alpha > 0 && alpha < OPAQUE && colour < i + ALPHA_AND_COLOURS; colour++) {
                to[colour] = (byte) Math.min(OPAQUE, ((from[colour] & 0xFF) * OPAQUE + alpha / 2) / alpha);
            }
        }
        return divided;
    }

    /** The bytes of all pixels, row by row. */
    static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
