package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.Slug;
import io.github.siteblog.source.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every path of the site that answers, without slashes at its ends, and the file behind it where there is one. */
final class Addresses {

    private static final String LIST_PAGE = "(.*/)?page/[0-9]+";

    private final String basePath;
    private final Map<String, Entry<?>> entries = new HashMap<>();
    private final Map<String, String> postsBySlug = new LinkedHashMap<>();
    private final Set<String> others = new HashSet<>();

    Addresses(Content content) {
        var links = content.permalinks();
        basePath = links.basePath();
        for (var post : content.posts()) {
            var placement = post.value().placement();
            if (content.schedule().withheld(post.value()).isEmpty()) {
                entries.putIfAbsent(key(links.post(placement.slug())), post);
                // content writes paths without the base path
                postsBySlug.put(
                        placement.slug(), "/" + links.post(placement.slug()).substring(basePath.length()));
                content.aliases().of(post.value()).forEach(alias -> others.add(key(links.file(alias))));
                post.value().labels().categories().stream()
                        .map(Text::value)
                        .map(Slug::of)
                        .forEach(this::addCategory);
            }
        }
        content.people()
                .forEach(p -> entries.put(key(links.author(Slug.of(p.value().slug()))), p));
        content.pages().forEach(p -> entries.put(key(links.page(p.value().slug())), p));
        content.publicFiles().forEach(file -> others.add(page(file)));
        content.tree().filesBelow("theme/assets").forEach(file -> others.add(file.substring("theme/".length())));
        for (var own : new String[] {
            links.home(), links.posts(), links.archive(), links.feed(), links.sitemap(), links.notFound()
        }) {
            others.add(key(own));
        }
    }

    private void addCategory(String slug) {
        others.add("category/" + slug);
    }

    /** Whether the site answers at a path. */
    boolean has(String path) {
        var page = page(path);
        return entries.containsKey(page) || others.contains(page) || page.matches(LIST_PAGE);
    }

    /** The file that is rendered at a path. */
    Optional<Entry<?>> entry(String path) {
        return Optional.ofNullable(entries.get(page(path)));
    }

    /** The URL of the post whose slug has the most words in common with a path that does not answer. */
    Optional<String> nearestPost(String path) {
        var words = words(path.substring(page(path).lastIndexOf('/') + 1));
        return postsBySlug.entrySet().stream()
                .map(post -> Map.entry(post.getValue(), likeness(words, words(post.getKey()))))
                .filter(post -> post.getValue() >= 0.5)
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.<String, Double>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The number of common words by the number of all words. */
    private static double likeness(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        var common = new HashSet<>(some);
        common.retainAll(others);
        return (double) common.size() / all.size();
    }

    private static Set<String> words(String slug) {
        return new HashSet<>(Arrays.asList(Slug.of(slug).split("[-_.]+")));
    }

    private String key(String url) {
        return page(url.substring(basePath.length()));
    }

    private static String page(String path) {
        var start = path.startsWith("/") ? 1 : 0;
        var page = path.substring(start).replaceFirst("(^|/)index\\.html$", "");
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }
}
