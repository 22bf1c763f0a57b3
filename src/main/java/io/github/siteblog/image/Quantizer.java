package io.github.siteblog.image;

import static java.util.Comparator.comparingDouble;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Gives a picture a palette, of the colours that stand best for its own.
 *
 * <p>A picture of a palette that is scaled has thousands of mixed colours; with a palette again it takes half the bytes, and
 * looks the same.
 */
final class Quantizer {

    private static final int MOST_COLOURS = 256;
    private static final int MOST_COUNTED = 1 << 18;
    private static final int BYTE = 8;
    private static final int MOST = 255;
    private static final int ALPHA_AND_COLOURS = 4;

    private Quantizer() {}

    /**
     * The same picture with a palette.
     *
     * @param image a picture of bytes, of three channels, or of four with alpha first
     */
    static BufferedImage quantize(BufferedImage image) {
        var pixels = pixels(image);
        var histogram = histogram(pixels);
        var boxes = boxes(histogram);
        var entries = new int[histogram.size()];
        for (int entry = 0; entry < boxes.size(); entry++) {
            for (var number : boxes.get(entry).numbers()) {
                entries[number] = entry;
            }
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = entries[histogram.number(pixels[i])];
        }
        return withPalette(
                image, pixels, boxes.stream().mapToInt(ColourBox::mean).toArray());
    }

    /** Counts the colours; where these are too many for the memory, fewer bits of each tell them apart from then on. */
    private static Histogram histogram(int[] pixels) {
        var bits = 0xFF;
        var histogram = Histogram.of(pixels, MOST_COUNTED);
        while (histogram.isEmpty()) {
            bits = bits << 1 & 0xFF;
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] &= 0xFF << 24 | bits << 16 | bits << 8 | bits;
            }
            histogram = Histogram.of(pixels, MOST_COUNTED);
        }
        return histogram.get();
    }

    /** Alpha, red, green and blue of each pixel; what cannot be seen has one colour. */
    private static int[] pixels(BufferedImage image) {
        var bytes = Shrinking.bytes(image);
        var channels = image.getColorModel().getNumComponents();
        var pixels = new int[bytes.length / channels];
        for (int i = 0; i < pixels.length; i++) {
            var end = (i + 1) * channels;
            var alpha = channels == ALPHA_AND_COLOURS ? bytes[end - ALPHA_AND_COLOURS] & MOST : MOST;
            var colour = (bytes[end - 1] & MOST) << 16 | (bytes[end - 2] & MOST) << 8 | bytes[end - 3] & MOST;
            pixels[i] = alpha == 0 ? 0 : alpha << 24 | colour;
        }
        return pixels;
    }

    /** Splits the box whose colours differ most, again and again. */
    private static List<ColourBox> boxes(Histogram histogram) {
        var boxes = new PriorityQueue<>(comparingDouble(ColourBox::variance).reversed());
        boxes.add(ColourBox.of(histogram));
        while (boxes.size() < MOST_COLOURS && boxes.element().variance() > 0) {
            boxes.addAll(List.of(boxes.remove().split()));
        }
        var sorted = new ArrayList<>(boxes);
        // Java makes shades of gray of a palette that leads from black to white, and these may have another profile.
        sorted.sort((one, other) -> Integer.compareUnsigned(other.mean(), one.mean()));
        return sorted;
    }

    private static BufferedImage withPalette(BufferedImage image, int[] entries, int[] palette) {
        var bits = bits(palette.length);
        var hasAlpha = image.getColorModel().hasAlpha();
        var colours = new IndexColorModel(bits, palette.length, palette, 0, hasAlpha, -1, DataBuffer.TYPE_BYTE);
        var type = bits == BYTE ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
        var quantized = new BufferedImage(image.getWidth(), image.getHeight(), type, colours);
        quantized.getRaster().setSamples(0, 0, image.getWidth(), image.getHeight(), 0, entries);
        return quantized;
    }

    /** How many bits the number of an entry takes: 1, 2, 4 or 8. */
    private static int bits(int entries) {
        var bits = 1;
        while (1 << bits < entries) {
            bits *= 2;
        }
        return bits;
    }
}
