package io.github.siteblog.image;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.lang.BufferBoundsException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a picture tells about itself before its pixels.
 *
 * @param type its format by its first bytes
 * @param metadata what stands in it; nothing when it is damaged or its format is unknown
 */
record Header(FileType type, Metadata metadata) {

    /** Read what the size of a JPEG depends on; the notes of cameras and editors can be a hundred times as long. */
    private static final List<JpegSegmentMetadataReader> JPEG_SIZE = List.of(new JpegReader(), new ExifReader());

    /** Reads the header of a picture; the caller closes the stream. */
    static Header read(InputStream in) throws IOException {
        return read(in, JpegMetadataReader.ALL_READERS);
    }

    /** Reads of the header at least what the size depends on; the caller closes the stream. */
    static Header readForSize(InputStream in) throws IOException {
        return read(in, JPEG_SIZE);
    }

    private static Header read(InputStream in, Iterable<JpegSegmentMetadataReader> jpegReaders) throws IOException {
        var buffered = new BufferedInputStream(in);
        var type = FileTypeDetector.detectFileType(buffered);
        try {
            return new Header(
                    type,
                    switch (type) {
                        case Unknown -> new Metadata();
                        case Jpeg -> JpegMetadataReader.readMetadata(buffered, jpegReaders);
                        default -> ImageMetadataReader.readMetadata(buffered, -1, type);
                    });
        } catch (ImageProcessingException | EOFException | BufferBoundsException | RuntimeException e) {
            return new Header(type, new Metadata()); // damaged: the library answers with exceptions of all kinds
        }
    }

    /** The size as browsers show it; empty when it is not known. */
    Optional<ImageSize> size() {
        for (var directory : metadata.getDirectories()) {
            var prefix = directory instanceof HeifDirectory ? "" : "Image ";
            var width = number(directory, prefix + "Width");
            var height = number(directory, prefix + "Height");
            if (width != null && height != null && width > 0 && height > 0) {
                return Optional.of(orientation().turned(new ImageSize(width, height)));
            }
        }
        return Optional.empty();
    }

    /** How the camera was held; browsers turn the picture accordingly. */
    Orientation orientation() {
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var number = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return new Orientation(number == null || number < 1 || number > 8 ? 1 : number);
    }

    /** Whether a profile in the picture gives its numbers other colours than those of the web. */
    boolean hasForeignProfile() {
        return metadata.getDirectoriesOfType(IccDirectory.class).stream()
                .map(profile -> profile.getDescription(IccDirectory.TAG_TAG_desc))
                .anyMatch(name -> name == null || !name.matches("(?i)(?!.*linear).*\\bsRGB\\b.*"));
    }

    private static @Nullable Integer number(Directory directory, String tagName) {
        for (var tag : directory.getTags()) {
            if (tag.getTagName().equals(tagName)) {
                return directory.getInteger(tag.getTagType());
            }
        }
        return null;
    }
}
