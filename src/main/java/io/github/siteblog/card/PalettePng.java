package io.github.siteblog.card;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.siteblog.content.Colour;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG picture with a palette.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics</a>
 */
final class PalettePng {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PALETTE = 3;

    /** The usual level, 6, takes four times as long for one byte in five. */
    private static final int LEVEL = Deflater.BEST_SPEED;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private PalettePng() {}

    /**
     * The bytes of a picture.
     *
     * @param pixels its pixels
     * @param colours the colours of which they are the numbers
     */
    static byte[] of(Pixels pixels, List<Colour> colours) {
        try {
            var png = new PalettePng();
            png.out.writeLong(SIGNATURE);
            png.chunk("IHDR", header(pixels));
            png.chunk("PLTE", palette(colours));
            png.chunk("IDAT", packed(pixels.rows()));
            png.chunk("IEND", new byte[0]);
            return png.bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory can always be written to
        }
    }

    private void chunk(String name, byte[] data) throws IOException {
        var sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(data);
        out.writeInt(data.length);
        out.writeBytes(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] header(Pixels pixels) throws IOException {
        var header = new ByteArrayOutputStream();
        var out = new DataOutputStream(header);
        out.writeInt(pixels.width());
        out.writeInt(pixels.height());
        out.write(new byte[] {Pixels.DEPTH, PALETTE, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] palette(List<Colour> colours) {
        var palette = new ByteArrayOutputStream();
        for (var colour : colours) {
            palette.write(colour.red());
            palette.write(colour.green());
            palette.write(colour.blue());
        }
        return palette.toByteArray();
    }

    private static byte[] packed(byte[] rows) {
        var deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(rows);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var buffer = new byte[16 * 1024];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
