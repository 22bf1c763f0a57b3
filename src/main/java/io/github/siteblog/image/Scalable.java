package io.github.siteblog.image;

import com.drew.imaging.FileType;
import com.drew.metadata.jpeg.JpegDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A picture of which smaller ones can be made that look like it: one of a single frame and of eight bits.
 *
 * @param image its bytes
 * @param codec what reads and writes its format
 * @param size its size as browsers show it
 * @param orientation how the camera was held
 */
record Scalable(byte[] image, ImageCodec codec, ImageSize size, Orientation orientation) {

    private static final int BASELINE = 0;
    private static final int EXTENDED = 1;
    private static final int PROGRESSIVE = 2;

    private static final int DEPTH = 8;
    private static final int COLOUR_TYPE = 9;
    private static final int GRAY = 0;
    private static final int PALETTE = 3;

    /** Looks at a picture; empty when smaller ones could look different. */
    static Optional<Scalable> of(byte[] image) {
        var header = header(image);
        var isScalable = header.type() == FileType.Jpeg && isPlainJpeg(header)
                || header.type() == FileType.Png && isPlain(PngChunks.of(image));
        var codec = new ImageCodec(header.type() == FileType.Png ? "png" : "jpeg");
        return header.size()
                .filter(size -> isScalable)
                .map(size -> new Scalable(image, codec, size, header.orientation()));
    }

    /** The size of the pixels, before they are turned, of a variant with a width. */
    ImageSize pixelsAt(int width) {
        var height = (int) Math.max(1, Math.round((double) width * size.height() / size.width()));
        return orientation.turned(new ImageSize(width, height));
    }

    /**
     * The pixels; empty when they are in a form that cannot be scaled.
     *
     * @param step 1 for all pixels, 2 for every second in both directions
     * @throws IOException if the picture is damaged
     */
    Optional<BufferedImage> pixels(int step) throws IOException {
        return codec.read(image, step);
    }

    /** A file of scaled pixels, turned as the picture is shown and in its colours; with a palette if it has one. */
    byte[] write(BufferedImage scaled) throws IOException {
        var turned = orientation.turned(scaled);
        if (!codec.format().equals("png")) {
            return codec.write(turned);
        }
        var png = PngChunks.of(image);
        return png.colour(codec.write(png.header(COLOUR_TYPE) == PALETTE ? Quantizer.quantize(turned) : turned));
    }

    private static Header header(byte[] image) {
        try {
            return Header.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory can always be read
        }
    }

    /** Of four inks, as printers have them, and of profiles, browsers and Java make different colours. */
    private static boolean isPlainJpeg(Header header) {
        var jpeg = header.metadata().getFirstDirectoryOfType(JpegDirectory.class);
        return jpeg != null
                && is(jpeg.getInteger(JpegDirectory.TAG_NUMBER_OF_COMPONENTS), 1, 3)
                && is(jpeg.getInteger(JpegDirectory.TAG_DATA_PRECISION), 8)
                && is(jpeg.getInteger(JpegDirectory.TAG_COMPRESSION_TYPE), BASELINE, EXTENDED, PROGRESSIVE)
                && !header.hasForeignProfile();
    }

    private static boolean is(@Nullable Integer number, Integer... allowed) {
        return number != null && Set.of(allowed).contains(number);
    }

    private static boolean isPlain(PngChunks png) {
        var isAnimated = png.has("acTL");
        // Java reads the one transparent colour of a picture without a palette in some versions only.
        var hasTransparentColour = png.has("tRNS") && png.header(COLOUR_TYPE) != PALETTE;
        // Shades of gray may become colours on the way, for which their profile means nothing.
        var hasGrayProfile = png.hasColours() && png.header(COLOUR_TYPE) == GRAY;
        return png.header(DEPTH) <= 8 && !isAnimated && !hasTransparentColour && !hasGrayProfile;
    }
}
