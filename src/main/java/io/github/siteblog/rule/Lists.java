package io.github.siteblog.rule;

import io.github.siteblog.content.Permalinks;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import io.github.siteblog.source.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of posts that a site has, and how many posts each shows. */
final class Lists {

    private final Permalinks links;
    private final Map<String, Integer> posts = new LinkedHashMap<>();
    private final Set<String> indexes = new TreeSet<>();

    Lists(Permalinks links) {
        this.links = links;
        posts.put(links.home(), 0);
        indexes.add(links.archive());
    }

    /** Counts a post that is published. */
    void add(PostDraft post) {
        var isListed = post.state().unlisted() ? 0 : 1;
        posts.merge(links.home(), isListed, Integer::sum);
        // The author of an unlisted post has a page, and a term of such posts alone has none.
        post.labels().authors().stream()
                .map(Text::value)
                .map(Slug::of)
                .distinct()
                .forEach(slug -> posts.merge(links.author(slug), isListed, Integer::sum));
        if (isListed == 1) {
            terms(post).forEach(url -> posts.merge(url, 1, Integer::sum));
        }
    }

    private Set<String> terms(PostDraft post) {
        var urls = new HashSet<String>();
        post.forEachTerm((kind, name) -> {
            urls.add(links.term(kind, name));
            indexes.add(links.terms(kind));
        });
        return urls;
    }

    /** Whether a list begins at a URL. */
    boolean has(String url) {
        return posts.containsKey(url);
    }

    /** The URLs of all pages of all lists, and of the lists of lists; that of all posts is there even while it is empty. */
    Stream<String> urls(int postsPerPage) {
        return Stream.concat(
                indexes.stream(),
                posts.entrySet().stream()
                        .flatMap(list -> IntStream.rangeClosed(
                                        1, Math.max(1, (list.getValue() + postsPerPage - 1) / postsPerPage))
                                .mapToObj(number -> links.listPage(list.getKey(), number))));
    }

    /** The URLs of the feeds of all lists that have posts. */
    Stream<String> feeds() {
        return posts.entrySet().stream().filter(list -> list.getValue() > 0).map(list -> links.feedOf(list.getKey()));
    }
}
