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

    /** The old URLs of a post. */
    public List<String> of(PostDraft post, Permalinks links) {
        var urls = new LinkedHashSet<String>();
        post.placement().aliases().forEach(alias -> urls.add(links.alias(alias.path())));
        patterns.forEach(pattern -> pattern.path(post).map(links::alias).ifPresent(urls::add));
        urls.remove(links.post(post)); // where it is, nothing leads on
        return List.copyOf(urls);
    }
}
