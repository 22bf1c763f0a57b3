package io.github.siteblog.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The media types of pictures, told by the endings of their names, as servers do. */
public final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "avif", "image/avif",
            "gif", "image/gif",
            "ico", "image/vnd.microsoft.icon",
            "jpeg", "image/jpeg",
            "jpg", "image/jpeg",
            "png", "image/png",
            "svg", "image/svg+xml",
            "webp", "image/webp");

    private MediaTypes() {}

    /** The type of a file; empty when its ending is not known. */
    public static Optional<String> of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_ENDING.get(ending));
    }
}
