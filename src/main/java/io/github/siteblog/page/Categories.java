package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import io.github.siteblog.model.Category;
import io.github.siteblog.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The categories of a site and how many listed posts each has. */
final class Categories {

    private final Map<String, Category> byKey = new LinkedHashMap<>();

    /**
     * Counts the categories.
     *
     * @param content everything that was read; its list of categories gives the order, else the alphabet
     * @param due the posts that are published
     */
    Categories(Content content, List<Entry<PostDraft>> due) {
        var names = content.categories().isEmpty()
                ? due.stream()
                        .flatMap(post -> post.value().labels().categories().stream())
                        .map(Text::value)
                        .sorted()
                        .distinct()
                        .toList()
                : content.categories().stream().map(Text::value).toList();
        for (var name : names) {
            var slug = Slug.of(name);
            var posts = (int)
                    due.stream().filter(post -> isListedIn(post.value(), name)).count();
            byKey.putIfAbsent(
                    key(name), new Category(name, slug, content.permalinks().category(slug), posts));
        }
    }

    /**
     * The category with a name.
     *
     * <p>A name in another case than its category is a problem that has been reported, and yet no reason to lose the post
     * from its list.
     */
    Optional<Category> named(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    /** The categories that have listed posts, in display order. */
    List<Category> used() {
        return byKey.values().stream().filter(category -> category.posts() > 0).toList();
    }

    private static boolean isListedIn(PostDraft post, String name) {
        return !post.state().unlisted()
                && post.labels().categories().stream()
                        .anyMatch(text -> key(text.value()).equals(key(name)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
