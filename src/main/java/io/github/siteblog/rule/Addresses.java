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
import java.util.stream.Stream;

/** Every path of the site that answers, and the text behind it where there is one. */
final class Addresses {

    private final Permalinks links;
    private final Map<String, Entry<?>> entries = new HashMap<>();
    private final Map<String, Set<String>> wordsByPost = new LinkedHashMap<>();
    private final Set<String> files = new HashSet<>();
    private final Map<String, UnpublishedPost> unpublished = new HashMap<>();

    Addresses(Content content) {
        links = content.permalinks();
        for (var post : content.posts()) {
            content.schedule()
                    .withheld(post.value())
                    .ifPresentOrElse(
                            why -> unpublished.put(
                                    links.htmlFile(links.post(post.value())), new UnpublishedPost(post.path(), why)),
                            () -> addPost(post, content.aliases()));
        }
        var lists = Lists.of(content);
        lists.urls().forEach(this::addPage);
        lists.feeds().map(links::path).forEach(files::add);
        for (var person : content.people()) {
            var url = links.author(Slug.of(person.value().slug()));
            if (lists.has(url) || !person.document().html().isBlank()) {
                addEntry(url, person);
                addPage(links.authors());
            }
        }
        content.pages().forEach(page -> addEntry(links.page(page.value().slug()), page));
        files.addAll(content.publicFiles());
        content.tree().filesBelow("theme/assets").forEach(file -> files.add(file.substring("theme/".length())));
        links.machineFiles().stream().map(links::path).forEach(files::add);
        files.add(links.path(links.searchIndex()));
        addPage(links.posts());
        addPage(links.search());
        addPage(links.notFound());
    }

    private void addPost(Entry<PostDraft> post, Aliases aliases) {
        var url = links.post(post.value());
        addEntry(url, post);
        // content writes paths without the base path
        wordsByPost.put("/" + links.path(url), words(post.value().placement().slug()));
        aliases.of(post.value(), links).forEach(this::addPage);
    }

    private void addEntry(String url, Entry<?> entry) {
        entries.putIfAbsent(links.htmlFile(url), entry);
        addPage(url);
    }

    private void addPage(String url) {
        files.add(links.htmlFile(url));
    }

    /** Whether the site answers at a path; a file does not when a slash stands behind its name. */
    boolean has(String path) {
        return file(path).isPresent();
    }

    /** The text that is rendered at a path. */
    Optional<Entry<?>> entry(String path) {
        return file(path).map(entries::get);
    }

    /** The post that is withheld and would be rendered at a path. */
    Optional<UnpublishedPost> unpublished(String path) {
        return files(path).filter(unpublished::containsKey).findFirst().map(unpublished::get);
    }

    /** The file that answers at a path. */
    private Optional<String> file(String path) {
        return files(path).filter(files::contains).findFirst();
    }

    /** The files that may answer at a path, with a slash at its end or without. */
    private Stream<String> files(String path) {
        var name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var page = links.trailingSlash() ? "" : name + ".html";
        var index = name.isEmpty() ? "index.html" : name + "/index.html";
        return Stream.of(path, page, index);
    }

    /** The URL of the post whose slug has the most words in common with a path that does not answer. */
    Optional<String> nearestPost(String path) {
        var name = path.replaceFirst("/?(?:index\\.html)?$", "");
        var words = words(name.substring(name.lastIndexOf('/') + 1));
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
}
