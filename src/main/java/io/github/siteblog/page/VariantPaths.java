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
        var links = content.permalinks();
        content.forEachEntry((entry, url) -> take(links.htmlFile(url)));
        content.forEachTerm((kind, name) -> take(links.htmlFile(links.term(kind, name))));
        content.posts()
                .forEach(post ->
                        content.aliases().of(post.value(), links).forEach(alias -> take(links.htmlFile(alias))));
    }

    /** The path of a file with a width; empty when it is taken. */
    public Optional<String> path(String picture, int width) {
        var dot = picture.lastIndexOf('.');
        var path = picture.substring(0, dot) + "-" + width + "w" + picture.substring(dot);
        return taken.contains(path.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(path);
    }

    private void take(String path) {
        for (var end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            taken.add(path.substring(0, end).toLowerCase(Locale.ROOT));
        }
    }
}
