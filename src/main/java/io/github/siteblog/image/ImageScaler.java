package io.github.siteblog.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;

/**
 * Makes smaller variants of JPEG and PNG pictures, which look like the original and are smaller in bytes too.
 *
 * <p>The same picture gives the same bytes everywhere. Many threads may ask at once: no more is decoded at a time than the
 * memory of the runtime has room for.
 */
public final class ImageScaler {

    /** The pixels beyond which a picture is not decoded, whatever it is that its header claims. */
    public static final long MAX_PIXELS = 100_000_000;

    /** The pixels that are decoded; of a larger picture only every second one in both directions, or every third. */
    static final long MAX_DECODED = 25_000_000;

    /** The native code that mixes pixels counts them with fifteen bits; of a longer picture only every second is decoded too. */
    private static final int LONGEST = 32_766;

    /** What has to change whenever the same picture and widths would give other bytes. */
    private static final String RECIPE = "4";

    /** What a pixel takes while it is decoded and scaled, generously. */
    private static final int BYTES_PER_PIXEL = 20;

    private static final int MEGA = 1_000_000;

    /** A variant is worth a file when it has at most these parts of the bytes of the picture. */
    private static final double WORTH = 0.9;

    /** What a palette, or the tables of a JPEG, take at most, whatever the size of the picture. */
    private static final int TABLES = 1024;

    private final Semaphore megapixels =
            new Semaphore((int) (Math.max(MAX_DECODED, Runtime.getRuntime().maxMemory() / BYTES_PER_PIXEL) / MEGA) + 1);

    /** What the variants of a picture depend on besides the picture; for a cache. */
    public String recipe(List<Integer> widths) {
        return RECIPE + " " + ascending(widths) + " " + Runtime.version();
    }

    private static List<Integer> ascending(List<Integer> widths) {
        return widths.stream().sorted().distinct().toList();
    }

    /**
     * The variants of a picture by width: those that are narrower than the picture and smaller in bytes. There are none
     * of a picture that cannot be scaled without looking different.
     *
     * @param image the bytes of the picture
     * @param widths the widths of the variants in pixels
     * @throws IOException if the picture is damaged
     */
    public SortedMap<Integer, byte[]> variants(byte[] image, List<Integer> widths) throws IOException {
        var scalable = Scalable.of(image).orElse(null);
        if (scalable == null || scalable.size().pixels() > MAX_PIXELS) {
            return Collections.emptySortedMap();
        }
        var step = step(scalable.size());
        var narrower = ascending(widths).stream()
                .filter(width -> width < scalable.size().width() / step)
                .toList();
        if (narrower.isEmpty()) {
            return Collections.emptySortedMap();
        }
        var room = (int) Math.min(MAX_DECODED, scalable.size().pixels() / step / step) / MEGA + 1;
        megapixels.acquireUninterruptibly(room);
        try {
            return smaller(scalable, scaled(scalable, step, narrower));
        } finally {
            megapixels.release(room);
        }
    }

    /** Scales from the widest to the narrowest, each from the one before: three times as fast, and looks the same. */
    private static SortedMap<Integer, BufferedImage> scaled(Scalable picture, int step, List<Integer> widths)
            throws IOException {
        var scaled = new TreeMap<Integer, BufferedImage>();
        var pixels = picture.pixels(step).map(Shrinking::new);
        for (int i = widths.size() - 1; i >= 0 && pixels.isPresent(); i--) {
            scaled.put(widths.get(i), pixels.get().to(picture.pixelsAt(widths.get(i))));
        }
        return scaled;
    }

    private static SortedMap<Integer, byte[]> smaller(Scalable picture, SortedMap<Integer, BufferedImage> scaled)
            throws IOException {
        var smaller = new TreeMap<Integer, byte[]>();
        var most = WORTH * picture.image().length;
        for (var one : scaled.entrySet()) {
            if (atLeast(one.getKey(), smaller) > most) {
                break;
            }
            var bytes = picture.write(one.getValue());
            if (bytes.length > most) {
                break; // the wider ones take even more
            }
            smaller.put(one.getKey(), bytes);
        }
        return smaller;
    }

    /**
     * The bytes that a variant takes at least, so that one that is not worth a file need not be made: beyond the tables of
     * its format they grow with its width, and most often with its area.
     */
    static double atLeast(int width, SortedMap<Integer, byte[]> narrower) {
        if (narrower.isEmpty()) {
            return 0;
        }
        var last = narrower.lastKey();
        return Math.max(0, narrower.get(last).length - TABLES) * (double) width / last;
    }

    private static int step(ImageSize size) {
        var longest = Math.max(size.width(), size.height());
        var step = 1;
        while (size.pixels() / step / step > MAX_DECODED || longest / step > LONGEST) {
            step++;
        }
        return step;
    }
}
