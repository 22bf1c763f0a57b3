package io.github.siteblog.rule;

import io.github.siteblog.content.Aliases;
import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.Permalinks;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every path of the site that answers, and the file behind it where there is one. */
final class Addresses {

    private static final Pattern INDEX = Pattern.compile("(^|/)index\\.html$");

    private final Permalinks links;
    private final String basePath;
    private final Map<String, Entry<?>> entries = new HashMap<>();
    private final Map<String, Set<String>> wordsByPost = new LinkedHashMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<String> files = new HashSet<>();

    Addresses(Content content) {
        links = content.permalinks();
        basePath = links.basePath();
        var lists = new Lists(links);
        for (var post : content.posts()) {
            if (content.schedule().withheld(post.value()).isEmpty()) {
                addPost(post, content.aliases());
                lists.add(post.value());
            }
        }
        lists.urls(content.config().postsPerPage()).forEach(this::add);
        lists.feeds().forEach(this::add);
        for (var person : content.people()) {
            var url = links.author(Slug.of(person.value().slug()));
            if (lists.has(url) || !person.document().html().isBlank()) {
                entries.put(key(url), person);
                add(links.authors());
            }
        }
        content.pages().forEach(p -> entries.put(key(links.page(p.value().slug())), p));
        content.publicFiles().forEach(file -> add(links.file(file)));
        content.tree().filesBelow("theme/assets").forEach(file -> add(links.file(file.substring("theme/".length()))));
        links.machineFiles().forEach(this::add);
        add(links.posts());
        add(links.search());
        add(links.searchIndex());
        add(links.notFound());
    }

    private void addPost(Entry<PostDraft> post, Aliases aliases) {
        var url = links.post(post.value());
        entries.putIfAbsent(key(url), post);
        // content writes paths without the base path
        wordsByPost.put(
                "/" + url.substring(basePath.length()),
                words(post.value().placement().slug()));
        aliases.of(post.value()).forEach(alias -> add(links.file(alias)));
    }

    private void add(String url) {
        if (url.endsWith("/") || url.endsWith("/index.html")) {
            pages.add(key(url));
        } else {
            files.add(url.substring(basePath.length()));
        }
    }

    /** Whether the site answers at a path; a file does not when a slash stands behind its name. */
    boolean has(String path) {
        var page = page(path);
        return entries.containsKey(page) || pages.contains(page) || files.contains(path);
    }

    /** The file that is rendered at a path. */
    Optional<Entry<?>> entry(String path) {
        return Optional.ofNullable(entries.get(page(path)));
    }

    /** The URL of the post whose slug has the most words in common with a path that does not answer. */
    Optional<String> nearestPost(String path) {
        var words = words(page(path).substring(page(path).lastIndexOf('/') + 1));
        return wordsByPost.entrySet().stream()
                .map(post -> Map.entry(post.getKey(), likeness(words, post.getValue())))
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
        var page = INDEX.matcher(path.substring(start)).replaceFirst("");
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }
}
