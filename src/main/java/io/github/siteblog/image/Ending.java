package io.github.siteblog.image;

import com.drew.imaging.FileType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a complete picture ends with.
 *
 * <p>Programs write more behind it, so it is looked for near the end of the file first and then everywhere.
 */
final class Ending {

    private static final int TAIL = 64 * 1024;

    private static final byte[] PNG = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD9};
    private static final int START_OF_SCAN = 0xDA;

    private final FileType type;

    Ending(FileType type) {
        this.type = type;
    }

    /** Whether a file lacks it; never for formats that have none. */
    boolean isMissing(long bytes, ImageFile.Source source) throws IOException {
        if (type != FileType.Png && type != FileType.Jpeg) {
            return false;
        }
        try (var in = source.open()) {
            in.skipNBytes(Math.max(0, bytes - TAIL));
            if (isIn(in.readNBytes(TAIL), 0)) {
                return false;
            }
        }
        try (var in = source.open()) {
            var whole = in.readAllBytes();
            return type == FileType.Png
                    ? !isIn(whole, 0)
                    : scan(whole).map(start -> !isIn(whole, start)).orElse(true);
        }
    }

    /** Where the pixels of a JPEG begin; a small picture in the parts before them has an ending of its own. */
    private static Optional<Integer> scan(byte[] jpeg) {
        var at = 2;
        while (at + 3 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            if ((jpeg[at + 1] & 0xFF) == START_OF_SCAN) {
                return Optional.of(at);
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return Optional.empty();
    }

    /** Looks for it from the end, where it is most of the time. */
    private boolean isIn(byte[] bytes, int from) {
        var ending = type == FileType.Png ? PNG : JPEG;
        for (int at = bytes.length - ending.length; at >= from; at--) {
            if (Arrays.equals(bytes, at, at + ending.length, ending, 0, ending.length)) {
                return true;
            }
        }
        return false;
    }
}
