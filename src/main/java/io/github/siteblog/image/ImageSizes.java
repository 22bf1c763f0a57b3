package io.github.siteblog.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

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
        return isSvg(name) ? SvgSize.read(in) : Header.readForSize(in).size();
    }

    static boolean isSvg(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }
}
