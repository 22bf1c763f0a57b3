package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which path a smaller file of a picture has: {@code posts/hello/picture-480w.png} stands beside
 * {@code posts/hello/picture.png}. What the site has there already stays.
 */
public final class VariantPaths {

    /** The paths that are taken, and the folders they are in, in lower case, as some file systems compare them. */
    private final Set<String> taken = new HashSet<>();

    /**
     * Learns which paths are taken.
     *
     * @param content everything that was read
     * @param assets the paths of the theme's files
     */
    public VariantPaths(Content content, Collection<String> assets) {
        assets.forEach(this::take);
        content.publicFiles().forEach(this::take);
        var basePath = content.permalinks().basePath();
        content.forEachEntry((entry, url) -> take(url.substring(basePath.length())));
        content.forEachTerm(url -> take(url.substring(basePath.length())));
        content.posts().forEach(post -> content.aliases().of(post.value()).forEach(this::take));
    }

    /** The path of a file with a width; empty when it is taken. */
    public Optional<String> path(String picture, int width) {
        var dot = picture.lastIndexOf('.');
        var path = picture.substring(0, dot) + "-" + width + "w" + picture.substring(dot);
        return taken.contains(path.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(path);
    }

    private void take(String path) {
        var rest = path.startsWith("/") ? path.substring(1) : path;
        for (var end = rest.length(); end > 0; end = rest.lastIndexOf('/', end - 1)) {
            taken.add(rest.substring(0, end).toLowerCase(Locale.ROOT));
        }
    }
}
