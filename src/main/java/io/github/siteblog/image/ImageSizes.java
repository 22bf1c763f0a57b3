package io.github.siteblog.image;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.BufferBoundsException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.heif.HeifDirectory;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the size of a picture from its header. */
public final class ImageSizes {

    private ImageSizes() {}

    /**
     * The size of a picture; empty when its format is not known or its header is damaged.
     *
     * @param name the file name, whose ending tells an SVG
     * @param in the bytes of the picture; the caller closes it
     */
    public static Optional<ImageSize> read(String name, InputStream in) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return SvgSize.read(in);
        }
        var buffered = new BufferedInputStream(in);
        var type = FileTypeDetector.detectFileType(buffered);
        if (type == FileType.Unknown) {
            return Optional.empty();
        }
        try {
            return size(ImageMetadataReader.readMetadata(buffered, -1, type));
        } catch (ImageProcessingException | EOFException | BufferBoundsException | RuntimeException e) {
            return Optional.empty(); // a damaged file, to which the library answers with exceptions of all kinds
        }
    }

    private static Optional<ImageSize> size(Metadata metadata) {
        for (var directory : metadata.getDirectories()) {
            var prefix = directory instanceof HeifDirectory ? "" : "Image ";
            var width = number(directory, prefix + "Width");
            var height = number(directory, prefix + "Height");
            if (width != null && height != null && width > 0 && height > 0) {
                return Optional.of(isOnItsSide(metadata) ? new ImageSize(height, width) : new ImageSize(width, height));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer number(Directory directory, String tagName) {
        for (var tag : directory.getTags()) {
            if (tag.getTagName().equals(tagName)) {
                return directory.getInteger(tag.getTagType());
            }
        }
        return null;
    }

    /** Whether a camera noted that the picture is to be turned by a quarter, as browsers do. */
    private static boolean isOnItsSide(Metadata metadata) {
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
            return false;
        }
        var orientation = exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation != null && orientation >= 5 && orientation <= 8;
    }
}
