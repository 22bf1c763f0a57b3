package io.github.siteblog.content;

import io.github.siteblog.source.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is not a post, as described by {@code pages/<slug>.md}.
 *
 * @param slug the last part of its URL; empty when the file name cannot be used
 * @param title its title, or null when it has none
 * @param description what it is about, or null
 */
public record PageDraft(
        String slug, @Nullable Text title, @Nullable Text description) {

    /** The fields that the front matter of a page can have. */
    public static final List<String> FIELDS = List.of("description", "title");
}
