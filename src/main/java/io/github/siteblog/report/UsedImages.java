package io.github.siteblog.report;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.Picture;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.html.UrlUse;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the public pictures that the pages of a blog show. */
final class UsedImages {

    private final Content content;
    private final Set<String> files;
    private final SortedSet<String> used = new TreeSet<>();

    private UsedImages(Content content) {
        this.content = content;
        this.files = new HashSet<>(content.publicFiles());
    }

    /**
     * The pictures, as paths below the public folder.
     *
     * @param content everything that was read
     * @param posts the posts that are published
     */
    static SortedSet<String> of(Content content, List<Entry<PostDraft>> posts) {
        var images = new UsedImages(content);
        var permalinks = content.permalinks();
        posts.forEach(post ->
                images.add(post, permalinks.post(post.value().placement().slug())));
        content.people().forEach(person -> {
            var page = permalinks.author(person.value().slug());
            images.add(person.value().portrait(), page);
            images.add(person.document().urls(), page);
        });
        content.pages()
                .forEach(page -> images.add(
                        page.document().urls(), permalinks.page(page.value().slug())));
        return images.used;
    }

    private void add(Entry<PostDraft> post, String page) {
        var pictures = post.value().pictures();
        Stream.of(pictures.featured(), pictures.hero(), pictures.heroTablet(), pictures.heroMobile())
                .filter(Objects::nonNull)
                .forEach(picture -> add(picture, page));
        add(post.document().urls(), page);
    }

    private void add(List<UrlUse> urls, String page) {
        urls.stream().filter(url -> url.kind() == UrlUse.Kind.IMAGE).forEach(url -> add(url.url(), page));
    }

    private void add(@Nullable Picture picture, String page) {
        if (picture != null) {
            add(picture.src().value(), page);
        }
    }

    private void add(String url, String page) {
        content.references().target(url, page).ifPresent(target -> {
            if (target.path() != null && files.contains(target.path())) {
                used.add(target.path());
            }
        });
    }
}
