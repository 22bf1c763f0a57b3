package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that a PNG picture is made of, by their names of four letters; of two with one name, the first. */
final class PngChunks {

    /** What gives the numbers of the pixels their colours. */
    private static final List<String> COLOURS = List.of("cICP", "iCCP", "sRGB", "gAMA", "cHRM");

    private static final int SIGNATURE = 8;
    private static final int HEADER = 25;
    private static final int DATA = 8; // behind the length and the name
    private static final int SUM = 4;

    private final Map<String, byte[]> chunks = new LinkedHashMap<>();

    private PngChunks() {}

    static PngChunks of(byte[] png) {
        var all = new PngChunks();
        var start = SIGNATURE;
        while (start + DATA + SUM <= png.length) {
            var end = start
                    + DATA
                    + SUM
                    + Integer.toUnsignedLong(ByteBuffer.wrap(png).getInt(start));
            if (end > png.length) {
                break;
            }
            var name = new String(png, start + 4, 4, ISO_8859_1);
            var isPixels = name.equals("IDAT");
            all.chunks.putIfAbsent(name, isPixels ? new byte[0] : Arrays.copyOfRange(png, start, (int) end));
            start = (int) end;
        }
        return all;
    }

    boolean has(String name) {
        return chunks.containsKey(name);
    }

    /** A byte of the header, or 0 where there is none. */
    int header(int index) {
        var header = chunks.getOrDefault("IHDR", new byte[0]);
        return DATA + index < header.length ? header[DATA + index] & 0xFF : 0;
    }

    boolean hasColours() {
        return COLOURS.stream().anyMatch(this::has);
    }

    /** Another PNG, whose numbers stand for the same colours as those of this one. */
    byte[] colour(byte[] png) {
        var coloured = new ByteArrayOutputStream();
        coloured.write(png, 0, SIGNATURE + HEADER);
        COLOURS.stream().filter(this::has).map(chunks::get).forEach(coloured::writeBytes);
        coloured.write(png, SIGNATURE + HEADER, png.length - SIGNATURE - HEADER);
        return coloured.toByteArray();
    }
}
