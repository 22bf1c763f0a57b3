package io.github.siteblog.content;

import io.github.siteblog.source.Memo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was read from the files of a blog, so that further runs in the same process need not read again what has not
 * changed.
 */
public final class Memory {

    private final Memo<Optional<Entry<PostDraft>>> posts = entries();
    private final Memo<Optional<Entry<PersonDraft>>> people = entries();
    private final Memo<Optional<Entry<PageDraft>>> pages = entries();
    private final Memo<PublicImage> images = new Memo<>(image -> true);

    /** A text that shows other files can change when they do. */
    private static <T> Memo<Optional<Entry<T>>> entries() {
        return new Memo<>(entry -> entry.isEmpty() || entry.get().document().standsAlone());
    }

    /**
     * Begins a run.
     *
     * @param recipe what texts are read with; when it is another than before, all are read anew
     * @param files the files that there are now
     */
    void begin(Object recipe, Set<String> files) {
        images.begin("", files);
        List.of(posts, people, pages).forEach(memo -> memo.begin(recipe, files));
    }

    /** Has a file read again; needed when it may have changed twice in a moment. */
    public void forget(String path) {
        List.of(posts, people, pages, images).forEach(memo -> memo.forget(path));
    }

    Memo<Optional<Entry<PostDraft>>> posts() {
        return posts;
    }

    Memo<Optional<Entry<PersonDraft>>> people() {
        return people;
    }

    Memo<Optional<Entry<PageDraft>>> pages() {
        return pages;
    }

    Memo<PublicImage> images() {
        return images;
    }
}
