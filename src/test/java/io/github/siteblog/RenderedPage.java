package io.github.siteblog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page of a rendered site.
 *
 * @param path its path in the site, such as {@code blog/hello/index.html}
 * @param html its text
 */
record RenderedPage(String path, String html) {

    /** The pages of a site, in the order of their paths. */
    static List<RenderedPage> all(Path site) {
        try (var files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .map(path -> read(site, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RenderedPage read(Path site, String path) {
        try {
            return new RenderedPage(path, Files.readString(site.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document parsed() {
        return Jsoup.parse(html);
    }
}
