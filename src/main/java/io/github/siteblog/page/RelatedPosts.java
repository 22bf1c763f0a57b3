package io.github.siteblog.page;

import io.github.siteblog.model.Author;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The posts that have most in common with a post: a tag counts three, a category two, an author one. Of those that have as
 * much in common, the newest come first. Parts of its own series are left out, since they are shown anyway.
 *
 * <p>The newest posts of each of its tags, categories and authors are looked at, and no others: so a blog of many posts
 * takes no longer for each of them.
 */
final class RelatedPosts {

    private static final int MOST = 3;
    private static final int LOOKED_AT = 50;

    private final Map<String, List<Post>> byLabel = new HashMap<>();

    /**
     * Learns which posts there are.
     *
     * @param listed the listed posts, the newest first
     */
    RelatedPosts(List<Post> listed) {
        for (var post : listed) {
            labels(post)
                    .map(label -> byLabel.computeIfAbsent(label, any -> new ArrayList<>()))
                    .filter(posts -> posts.size() < LOOKED_AT)
                    .forEach(posts -> posts.add(post));
        }
    }

    /** The related posts, the one with most in common first. */
    List<Post> to(Post post) {
        var others = new LinkedHashMap<String, Other>();
        labels(post)
                .flatMap(label -> byLabel.getOrDefault(label, List.of()).stream())
                .forEach(other -> others.computeIfAbsent(other.url(), url -> new Other(other, common(post, other))));
        return others.values().stream()
                .filter(other -> !other.post.url().equals(post.url()) && !isSameSeries(other.post, post))
                .sorted(Other.CLOSEST_FIRST)
                .limit(MOST)
                .map(Other::post)
                .toList();
    }

    /** A post and how much it has in common with the one that is asked about. */
    private record Other(Post post, int common) {
        private static final Comparator<Other> CLOSEST_FIRST = Comparator.comparingInt(Other::common)
                .thenComparing(other -> other.post.published())
                .reversed()
                .thenComparing(other -> other.post.slug());
    }

    private static Stream<String> labels(Post post) {
        return Stream.of(
                        post.tags().stream().map(Term::url),
                        post.categories().stream().map(Term::url),
                        post.authors().stream().map(Author::url))
                .flatMap(urls -> urls);
    }

    private static int common(Post one, Post other) {
        return 3 * common(one.tags(), other.tags())
                + 2 * common(one.categories(), other.categories())
                + common(one.authors(), other.authors());
    }

    private static int common(List<?> some, List<?> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static boolean isSameSeries(Post one, Post other) {
        return one.series() != null && one.series().equals(other.series());
    }
}
