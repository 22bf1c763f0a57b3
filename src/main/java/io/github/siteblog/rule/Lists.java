package io.github.siteblog.rule;

import io.github.siteblog.content.Permalinks;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import io.github.siteblog.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of posts that a site has, and how many posts each shows. */
final class Lists {

    private final Map<String, Integer> posts = new LinkedHashMap<>();

    /** Counts a post that is published. */
    void add(PostDraft post, Permalinks links) {
        var isListed = post.state().unlisted() ? 0 : 1;
        posts.merge(links.home(), isListed, Integer::sum);
        // The author of an unlisted post has a page, and a category of such posts alone has none.
        slugs(post.labels().authors()).forEach(slug -> posts.merge(links.author(slug), isListed, Integer::sum));
        if (isListed == 1) {
            slugs(post.labels().categories()).forEach(slug -> posts.merge(links.category(slug), 1, Integer::sum));
        }
    }

    /** Whether a list begins at a URL. */
    boolean has(String url) {
        return posts.containsKey(url);
    }

    /** The URLs of all pages of all lists; that of all posts is there even while it is empty. */
    Stream<String> urls(Permalinks links, int postsPerPage) {
        posts.putIfAbsent(links.home(), 0);
        return posts.entrySet().stream()
                .flatMap(list -> IntStream.rangeClosed(
                                1, Math.max(1, (list.getValue() + postsPerPage - 1) / postsPerPage))
                        .mapToObj(number -> links.listPage(list.getKey(), number)));
    }

    private static Stream<String> slugs(List<Text> names) {
        return names.stream().map(Text::value).map(Slug::of).distinct();
    }
}
