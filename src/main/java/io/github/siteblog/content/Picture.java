package io.github.siteblog.content;

import io.github.siteblog.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * A picture named in front matter.
 *
 * @param src its URL
 * @param alt what it shows, or null when nothing was written
 */
public record Picture(Text src, @Nullable Text alt) {

    /** The alternative text, empty when nothing was written. */
    public String altText() {
        return alt == null ? "" : alt.value();
    }
}
