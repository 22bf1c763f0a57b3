package io.github.siteblog.image;

import java.awt.AlphaComposite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads and writes the pixels of pictures with what every Java runtime has of its own, whatever else a build brings
 * along; nothing is written to disk.
 *
 * @param format {@code jpeg} or {@code png}
 */
record ImageCodec(String format) {

    private static final String OWN = "com.sun.imageio.plugins.";
    private static final float JPEG_QUALITY = 0.82f;

    /** Level 6 of deflate; the strongest, 9, takes three times as long for one byte in a hundred. */
    private static final float PNG_COMPRESSION = 0.34f;

    /**
     * Reads the pixels; empty when they are in a form that cannot be scaled, or the reader has to guess some of them.
     *
     * @param image the bytes of the picture
     * @param step 1 for all pixels, 2 for every second in both directions
     * @throws IOException if the picture is damaged
     */
    Optional<BufferedImage> read(byte[] image, int step) throws IOException {
        var reader = own(ImageIO.getImageReadersByFormatName(format), ImageReader::getOriginatingProvider);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(in, true, true);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            var warnings = new ArrayList<String>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            var pixels = reader.read(0, how);
            return warnings.isEmpty() ? plain(pixels) : Optional.empty();
        } catch (RuntimeException e) {
            throw new IIOException("The picture is damaged.", e); // which the readers notice in many ways
        } finally {
            reader.dispose();
        }
    }

    byte[] write(BufferedImage image) throws IOException {
        var writer = own(ImageIO.getImageWritersByFormatName(format), ImageWriter::getOriginatingProvider);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(format.equals("jpeg") ? JPEG_QUALITY : PNG_COMPRESSION);
            if (format.equals("jpeg")) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static <T> T own(Iterator<T> all, Function<T, ImageReaderWriterSpi> provider) {
        while (all.hasNext()) {
            var one = all.next();
            if (provider.apply(one).getClass().getName().startsWith(OWN)) {
                return one;
            }
        }
        throw new IllegalStateException("The Java runtime has no pictures of its own.");
    }

    /** The picture in a form in which neighbouring pixels can be mixed: a byte for each channel. */
    private static Optional<BufferedImage> plain(BufferedImage image) {
        return switch (image.getType()) {
            case BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_GRAY ->
                Optional.of(image);
            case BufferedImage.TYPE_BYTE_BINARY,
                    BufferedImage.TYPE_BYTE_INDEXED,
                    BufferedImage.TYPE_INT_RGB,
                    BufferedImage.TYPE_INT_ARGB -> Optional.of(inBytes(image));
            default -> Optional.empty();
        };
    }

    private static BufferedImage inBytes(BufferedImage image) {
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var graphics = plain.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }
}
