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
 * A PNG picture whose pixels are numbers of colours.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics</a>
 */
final class PalettePng {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int DEPTH = 4;
    private static final int PALETTE = 3;

    /** The usual level, 6, takes twice as long for one byte in six. */
    private static final int LEVEL = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private PalettePng() {}

    /**
     * The bytes of a picture.
     *
     * @param width its width, an even number; its height follows from the number of the pixels
     * @param pixels the numbers of the colours, row by row
     * @param colours up to 16 colours
     */
    static byte[] of(int width, byte[] pixels, List<Colour> colours) {
        try {
            var png = new PalettePng();
            png.out.writeLong(SIGNATURE);
            png.chunk("IHDR", header(width, pixels.length / width));
            png.chunk("PLTE", palette(colours));
            png.chunk("IDAT", data(width, pixels));
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

    private static byte[] header(int width, int height) throws IOException {
        var header = new ByteArrayOutputStream();
        var out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {DEPTH, PALETTE, 0, 0, 0});
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

    /** Two pixels in a byte; before each row a zero says that there is no filter, for numbers of colours are packed best so. */
    private static byte[] rows(int width, byte[] pixels) {
        var rows = new byte[pixels.length / width * (1 + width / 2)];
        var at = 0;
        for (int row = 0; row < pixels.length; row += width) {
            at++;
            for (int i = row; i < row + width; i += 2) {
                rows[at++] = (byte) (pixels[i] << DEPTH | pixels[i + 1]);
            }
        }
        return rows;
    }

    private static byte[] data(int width, byte[] pixels) {
        var rows = rows(width, pixels);
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
