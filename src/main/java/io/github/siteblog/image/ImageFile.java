package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.drew.imaging.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a file.
 *
 * @param bytes how long the file is
 * @param size the size of the picture, or null when it is not known
 * @param fault why browsers cannot show it, or null when nothing speaks against it
 */
public record ImageFile(
        long bytes, @Nullable ImageSize size, @Nullable Fault fault) {

    /** Why browsers cannot show a picture. */
    public enum Fault {
        /** It is no picture, or in a format of cameras and editors. */
        FORMAT,
        /** Its header makes no sense. */
        DAMAGED,
        /** It ends too early. */
        CUT_OFF
    }

    /** Gives the bytes of a file; may be asked more than once. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** The formats that browsers show whatever the name of the file. */
    private static final Set<FileType> SHOWN =
            Set.of(FileType.Avif, FileType.Bmp, FileType.Gif, FileType.Ico, FileType.Jpeg, FileType.Png, FileType.WebP);

    /** Those of them whose size is always found, so that one without a size is damaged. */
    private static final Set<FileType> SIZED = Set.of(FileType.Bmp, FileType.Gif, FileType.Jpeg, FileType.Png);

    private static final Pattern SVG = Pattern.compile("<(?:[\\w.-]+:)?svg[\\s>/]");

    /**
     * Reads what a file tells about itself; its pixels are not looked at.
     *
     * @param name the file name, whose ending tells an SVG
     * @param bytes how long the file is
     * @param source gives the file
     */
    public static ImageFile read(String name, long bytes, Source source) throws IOException {
        if (ImageSizes.isSvg(name)) {
            return svg(bytes, source);
        }
        var png = png(source);
        if (png.isPresent()) {
            return new ImageFile(bytes, png.get(), null);
        }
        Header header;
        try (var in = source.open()) {
            header = Header.readForSize(in);
        }
        var size = header.size().orElse(null);
        return new ImageFile(bytes, size, fault(header.type(), size, bytes, source));
    }

    private static Optional<ImageSize> png(Source source) throws IOException {
        try (var in = source.open()) {
            return PngSize.read(in);
        }
    }

    private static @Nullable Fault fault(FileType type, @Nullable ImageSize size, long bytes, Source source)
            throws IOException {
        if (!SHOWN.contains(type)) {
            return Fault.FORMAT;
        }
        if (new Ending(type).isMissing(bytes, source) || new StatedLength(type).isMissed(bytes, source)) {
            return Fault.CUT_OFF;
        }
        return size == null && SIZED.contains(type) ? Fault.DAMAGED : null;
    }

    private static ImageFile svg(long bytes, Source source) throws IOException {
        try (var in = source.open()) {
            var size = SvgSize.read(in).orElse(null);
            return new ImageFile(bytes, size, size != null || hasRoot(source) ? null : Fault.FORMAT);
        }
    }

    /** Whether there is a root element, in whatever encoding the text is. */
    private static boolean hasRoot(Source source) throws IOException {
        try (var in = source.open()) {
            var text = new String(in.readAllBytes(), ISO_8859_1).replace("\0", "");
            return SVG.matcher(text).find();
        }
    }
}
