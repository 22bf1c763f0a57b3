package io.github.siteblog.image;

import com.drew.imaging.FileType;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The size of a PNG picture that is whole.
 *
 * <p>Most pictures of a blog are such ones; to read all that can stand in a PNG takes three times as long.
 */
final class PngSize {

    private static final long SIGNATURE = 0x89504E47_0D0A1A0AL;

    private static final int HEADER = name("IHDR");
    private static final int HEADER_LENGTH = 13;
    private static final int SIZE_LENGTH = 8;
    private static final int CAMERA = name("eXIf");
    private static final int END = name("IEND");
    private static final int SUM_LENGTH = 4;
    private static final int SUM_OF_END = 0xAE426082;

    private PngSize() {}

    /** The size; empty when the file is no such picture. */
    static Optional<ImageSize> read(InputStream in) throws IOException {
        try {
            var data = new DataInputStream(new BufferedInputStream(in));
            if (data.readLong() != SIGNATURE || data.readInt() != HEADER_LENGTH || data.readInt() != HEADER) {
                return Optional.empty();
            }
            var size = new ImageSize(data.readInt(), data.readInt());
            data.skipNBytes(HEADER_LENGTH - SIZE_LENGTH + SUM_LENGTH);
            return size.width() > 0 && size.height() > 0 ? turned(size, data) : Optional.empty();
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    /** The size as browsers show it; empty when the picture has no end. */
    private static Optional<ImageSize> turned(ImageSize size, DataInputStream chunks) throws IOException {
        var camera = new Metadata();
        while (true) {
            var length = chunks.readInt();
            var name = chunks.readInt();
            if (length < 0 || name == HEADER) {
                return Optional.empty();
            }
            if (name == END) {
                return length == 0 && chunks.readInt() == SUM_OF_END
                        ? Optional.of(
                                new Header(FileType.Png, camera).orientation().turned(size))
                        : Optional.empty();
            }
            if (name == CAMERA) {
                new ExifReader().extract(new ByteArrayReader(chunks.readNBytes(length)), camera);
            } else {
                chunks.skipNBytes(length);
            }
            chunks.skipNBytes(SUM_LENGTH);
        }
    }

    private static int name(String letters) {
        return letters.charAt(0) << 24 | letters.charAt(1) << 16 | letters.charAt(2) << 8 | letters.charAt(3);
    }
}
