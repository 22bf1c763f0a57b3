package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures of all kinds: each shows four quarters in different colours with some noise, so that it can be told how it lies. */
public final class Samples {

    /** The colours of the quarters: above left and right, below left and right. */
    static final int[] QUARTERS = {0xC02020, 0x20A020, 0x2030C0, 0xE0E0E0};

    private Samples() {}

    /** The picture as pixels. */
    public static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var quarter = QUARTERS[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)];
                image.setRGB(x, y, 0xFF000000 | quarter ^ random.nextInt(16) * 0x010101);
            }
        }
        return image;
    }

    /** The same with a palette; its first quarter is transparent. */
    static BufferedImage palette(int width, int height) {
        var colours = new byte[3][256];
        for (int i = 0; i < 256; i++) {
            for (int band = 0; band < 3; band++) {
                colours[band][i] = (byte) ((QUARTERS[i % 4] >> 16 - 8 * band) ^ i / 16);
            }
        }
        var model = new IndexColorModel(8, 256, colours[0], colours[1], colours[2], 0);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        var random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var quarter = (y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1);
                var index = quarter == 0 ? 0 : quarter + 4 * random.nextInt(64);
                image.getRaster().setSample(x, y, 0, index);
            }
        }
        return image;
    }

    /** A soft transition, of which even a large PNG is small. */
    static BufferedImage gradient(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.BLUE, width, height, Color.ORANGE));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpg");
    }

    public static byte[] jpeg(int width, int height) {
        return jpeg(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    public static byte[] png(int width, int height) {
        return png(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    static BufferedImage read(byte[] image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG with another segment behind its start: the marker and the data. */
    static byte[] with(byte[] jpeg, int marker, byte[] data) {
        return ByteBuffer.allocate(jpeg.length + 4 + data.length)
                .put(jpeg, 0, 2)
                .putShort((short) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A JPEG with a note of how the camera was held. */
    static byte[] held(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return with(jpeg, 0xFFE1, exif.array());
    }

    /** A JPEG with a colour profile. */
    static byte[] profiled(byte[] jpeg, byte[] profile) {
        var data = ByteBuffer.allocate(14 + profile.length)
                .put("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1))
                .put(profile);
        return with(jpeg, 0xFFE2, data.array());
    }

    /** A PNG with another chunk behind its header. */
    static byte[] with(byte[] png, String name, byte[] data) {
        var chunk = chunk(name, data);
        var headerEnd = 8 + 25;
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, headerEnd)
                .put(chunk)
                .put(png, headerEnd, png.length - headerEnd)
                .array();
    }

    /** A PNG that is nothing but a header, which may claim any size. */
    public static byte[] claim(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var ihdr = chunk("IHDR", header.array());
        var idat = chunk("IDAT", new byte[100_000]);
        var iend = chunk("IEND", new byte[0]);
        return ByteBuffer.allocate(8 + ihdr.length + idat.length + iend.length)
                .put("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))
                .put(ihdr)
                .put(idat)
                .put(iend)
                .array();
    }

    static byte[] ints(int... numbers) {
        var bytes = ByteBuffer.allocate(4 * numbers.length);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    private static byte[] chunk(String name, byte[] data) {
        var bytes = ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name.getBytes(ISO_8859_1))
                .put(data);
        var sum = new CRC32();
        sum.update(bytes.array(), 4, 4 + data.length);
        return bytes.putInt((int) sum.getValue()).array();
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A WebP of 30 × 20 pixels. */
    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA4AAAAvHcAEAAcQEf0PRET/Aw==");
    }

    /** An AVIF of 30 × 20 pixels that holds none of them. */
    static byte[] avif() {
        return Base64.getDecoder()
                .decode(
                        "AAAAGGZ0eXBhdmlmAAAAAGF2aWZtaWYxAAAAtG1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAHBpY3QAAAAAAAAAAAAAAAAAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAAAAAAAAAQAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAADhpcHJwAAAAHGlwY28AAAAUaXNwZQAAAAAAAAAeAAAAFAAAABRpcG1hAAAAAAAAAAEAAQEBAAAADG1kYXRhYmNk");
    }
}
