package io.github.siteblog.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url where the picture is: root-relative for a file of the site, absolute otherwise
 * @param alt what the picture shows, for people who do not see it; empty for a picture that only decorates
 * @param width the width in CSS pixels, or null when it is not known
 * @param height the height in CSS pixels, or null when it is not known
 * @param variants smaller files of the same picture, the narrowest first; empty when there are none
 * @since 1.0.0
 */
public record Image(
        String url,
        String alt,
        @Nullable Integer width,
        @Nullable Integer height,
        List<ImageVariant> variants) {
    public Image {
        variants = List.copyOf(variants);
    }

    /**
     * The picture and its smaller files as the value of a {@code srcset}: {@code /a-480w.png 480w, /a.png 1200w}. Only
     * the URL when the width is not known.
     */
    public String srcset() {
        // What stands between two files in this list cannot stand in one of them.
        var own = url.replace(" ", "%20").replace(",", "%2C");
        return width == null
                ? own
                : variants.stream()
                        .map(variant -> variant.url() + " " + variant.width() + "w, ")
                        .collect(Collectors.joining("", "", own + " " + width + "w"));
    }
}
