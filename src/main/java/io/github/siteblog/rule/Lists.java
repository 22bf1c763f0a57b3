package io.github.siteblog.rule;

import io.github.siteblog.content.Config;
import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.Permalinks;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import io.github.siteblog.model.Term;
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
    private final Config.PageSizes sizes;
    private final Map<String, Integer> posts = new LinkedHashMap<>();
    private final Set<String> indexes = new TreeSet<>();

    private Lists(Config config) {
        links = config.permalinks();
        sizes = config.pageSizes();
        posts.put(links.home(), 0);
        posts.put(links.archive(), 0);
    }

    /** The lists of the posts that are due. */
    static Lists of(Content content) {
        var lists = new Lists(content.config());
        content.posts().stream()
                .map(Entry::value)
                .filter(post -> content.schedule().withheld(post).isEmpty())
                .forEach(lists::add);
        return lists;
    }

    private void add(PostDraft post) {
        var isListed = post.state().unlisted() ? 0 : 1;
        posts.merge(links.home(), isListed, Integer::sum);
        posts.merge(links.archive(), isListed, Integer::sum);
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
            if (kind != Term.Kind.YEAR) {
                indexes.add(links.terms(kind));
            }
        });
        return urls;
    }

    /** Whether a list begins at a URL. */
    boolean has(String url) {
        return posts.containsKey(url);
    }

    /** The URLs of all pages of all lists, and of the lists of lists; that of all posts is there even while it is empty. */
    Stream<String> urls() {
        var pages = posts.entrySet().stream()
                .flatMap(list -> IntStream.rangeClosed(1, pages(list.getKey(), list.getValue()))
                        .mapToObj(number -> links.listPage(list.getKey(), number)));
        return Stream.concat(indexes.stream(), pages);
    }

    private int pages(String list, int count) {
        var size = list.equals(links.archive()) ? sizes.archive() : sizes.posts();
        return Math.max(1, (count + size - 1) / size);
    }

    /** The URLs of the feeds of all lists that have posts. */
    Stream<String> feeds() {
        return posts.entrySet().stream()
                .filter(list -> list.getValue() > 0)
                .map(Map.Entry::getKey)
                .filter(list -> !list.equals(links.archive()))
                .map(links::feedOf);
    }
}
