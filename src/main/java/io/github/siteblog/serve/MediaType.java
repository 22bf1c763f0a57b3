package io.github.siteblog.serve;

import io.github.siteblog.page.MediaTypes;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a browser is told about a file, by the ending of its name. */
final class MediaType {

    static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("wasm", "application/wasm"));

    private MediaType() {}

    static String of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(ending))
                .or(() -> MediaTypes.of(path))
                .or(() -> Optional.ofNullable(URLConnection.guessContentTypeFromName(path)))
                .orElse("application/octet-stream");
    }
}
