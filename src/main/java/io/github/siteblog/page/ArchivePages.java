package io.github.siteblog.page;

import io.github.siteblog.model.ArchivePage;
import io.github.siteblog.model.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** All posts by year on one page. */
final class ArchivePages implements PageKind {

    @Override
    public List<ArchivePage> pages(Edition edition) {
        var byYear = new TreeMap<Integer, List<Post>>(Comparator.reverseOrder());
        for (var post : edition.listed()) {
            byYear.computeIfAbsent(post.published().getYear(), year -> new ArrayList<>())
                    .add(post);
        }
        var years = byYear.entrySet().stream()
                .map(year -> new ArchivePage.Year(year.getKey(), year.getValue()))
                .toList();
        return List.of(new ArchivePage(edition.links().archive(), years));
    }
}
