package io.github.siteblog.content;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The old paths that lead to posts: those that posts name, and those that patterns make.
 *
 * @param patterns the patterns from {@code blog.yml}
 */
public record Aliases(List<UrlPattern> patterns) {

    public Aliases {
        patterns = List.copyOf(patterns);
    }

    /** The old paths of a post below the site's base path, with a slash in front. */
    public List<String> of(PostDraft post) {
        var paths = new LinkedHashSet<String>();
        post.placement().aliases().forEach(alias -> paths.add(alias.path()));
        patterns.forEach(pattern -> pattern.path(post).ifPresent(paths::add));
        if (post.placement().permalink() != null) {
            paths.remove(post.placement().permalink().path()); // where it is, nothing leads on
        }
        return List.copyOf(paths);
    }
}
