package io.github.siteblog.image;

import com.drew.imaging.FileType;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * The length that a picture states about itself, where its format has no ending to look for.
 *
 * @param type the format
 * @see <a href="https://developers.google.com/speed/webp/docs/riff_container#webp_file_header">WebP: file header</a>
 * @see <a href="https://www.iso.org/standard/83102.html">ISO/IEC 14496-12, of which AVIF is: 4.2, boxes</a>
 */
record StatedLength(FileType type) {

    private static final int BOX_HEADER = 8;
    private static final int SIZE_FOLLOWS = 1;
    private static final int TO_THE_END = 0;

    /** Whether a file is shorter than it states; never for formats that state nothing. */
    boolean isMissed(long bytes, ImageFile.Source source) throws IOException {
        if (type != FileType.WebP && type != FileType.Avif) {
            return false;
        }
        try (var in = new DataInputStream(source.open())) {
            return (type == FileType.WebP ? webp(in) : avif(in, bytes)) > bytes;
        }
    }

    private static long webp(DataInputStream in) throws IOException {
        in.skipNBytes(Integer.BYTES); // RIFF
        return Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())) + BOX_HEADER;
    }

    /** Where the first box ends that does not end in the file, or the last one. */
    private static long avif(DataInputStream in, long bytes) throws IOException {
        var end = 0L;
        while (end + BOX_HEADER <= bytes) {
            var size = Integer.toUnsignedLong(in.readInt());
            in.readInt(); // the type
            var header = BOX_HEADER;
            if (size == SIZE_FOLLOWS && end + header + Long.BYTES <= bytes) {
                size = in.readLong();
                header += Long.BYTES;
            }
            if (size == TO_THE_END || size < header) {
                return bytes;
            }
            if (size > bytes - end) {
                return Long.MAX_VALUE;
            }
            in.skipNBytes(size - header);
            end += size;
        }
        return end;
    }
}
