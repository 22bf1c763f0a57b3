package io.github.siteblog.report;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.ImageUse;
import io.github.siteblog.content.PostDraft;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the public pictures that the pages of a blog show. */
final class UsedImages {

    private UsedImages() {}

    /**
     * The pictures, as paths below the public folder.
     *
     * @param content everything that was read
     * @param posts the posts that are published
     */
    static SortedSet<String> of(Content content, List<Entry<PostDraft>> posts) {
        return ImageUse.all(content, posts).stream()
                .flatMap(use -> use.file(content).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
