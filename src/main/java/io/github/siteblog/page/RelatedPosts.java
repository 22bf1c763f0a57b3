package io.github.siteblog.page;

import io.github.siteblog.model.Author;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The posts that have most in common with a post: a tag counts three, a category two, an author one. Of those that have as
 * much in common, the newest come first. Parts of its own series are left out, since they are shown anyway.
 *
 * <p>The newest posts of each of its tags, categories and authors are looked at, and no others: so a blog of many posts
 * takes no longer for each of them. Many threads may ask.
 */
final class RelatedPosts {

    private static final int MOST = 3;
    private static final int LOOKED_AT = 50;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Label> labels = new ArrayList<>();
    private final Map<String, int[]> labelsByPost = new HashMap<>();

    /** A tag, category or author, and the newest posts that have it. */
    private record Label(int weight, List<Post> posts) {}

    /** A post and how much it has in common with the one that is asked about. */
    private record Other(Post post, int common) {
        private static final Comparator<Other> CLOSEST_FIRST = Comparator.comparingInt(Other::common)
                .thenComparing(other -> other.post.published())
                .reversed()
                .thenComparing(other -> other.post.slug())
                .thenComparing(other -> other.post.url());
    }

    /**
     * Learns which posts there are.
     *
     * @param listed the listed posts, the newest first
     */
    RelatedPosts(List<Post> listed) {
        for (var post : listed) {
            var own = new TreeSet<Integer>();
            post.tags().forEach(tag -> own.add(number(tag.url(), 3)));
            post.categories().forEach(category -> own.add(number(category.url(), 2)));
            post.authors().forEach(author -> own.add(number(author.url(), 1)));
            own.stream()
                    .map(number -> labels.get(number).posts())
                    .filter(posts -> posts.size() < LOOKED_AT)
                    .forEach(posts -> posts.add(post));
            labelsByPost.put(
                    post.url(), own.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private int number(String url, int weight) {
        return numbers.computeIfAbsent(url, any -> {
            labels.add(new Label(weight, new ArrayList<>()));
            return labels.size() - 1;
        });
    }

    /** The related posts, the one with most in common first. */
    List<Post> to(Post post) {
        var own = labelsOf(post);
        var seen = new HashSet<String>();
        var closest = new TreeSet<>(Other.CLOSEST_FIRST);
        for (var number : own) {
            for (var other : labels.get(number).posts()) {
                if (seen.add(other.url()) && !other.url().equals(post.url()) && !isSameSeries(other, post)) {
                    closest.add(new Other(other, common(own, labelsOf(other))));
                    if (closest.size() > MOST) {
                        closest.pollLast();
                    }
                }
            }
        }
        return closest.stream().map(Other::post).toList();
    }

    /** The numbers of the labels of a post, in their order; of one that is not listed, those that listed posts have. */
    private int[] labelsOf(Post post) {
        var known = labelsByPost.get(post.url());
        if (known != null) {
            return known;
        }
        return Stream.of(
                        post.tags().stream().map(Term::url),
                        post.categories().stream().map(Term::url),
                        post.authors().stream().map(Author::url))
                .flatMap(urls -> urls)
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .sorted()
                .toArray();
    }

    private int common(int[] some, int[] others) {
        var common = 0;
        for (var number : some) {
            if (Arrays.binarySearch(others, number) >= 0) {
                common += labels.get(number).weight();
            }
        }
        return common;
    }

    private static boolean isSameSeries(Post one, Post other) {
        return one.series() != null && one.series().equals(other.series());
    }
}
