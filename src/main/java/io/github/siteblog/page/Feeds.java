package io.github.siteblog.page;

import io.github.siteblog.model.FeedPage;
import io.github.siteblog.model.Post;
import java.util.Comparator;
import java.util.List;

/** The feed of the newest posts. */
final class Feeds implements PageKind {

    private static final int ENTRIES = 20;

    @Override
    public List<FeedPage> pages(Edition edition) {
        var entries = edition.articles().stream()
                .filter(article -> !article.post().unlisted())
                .limit(ENTRIES)
                .map(article -> new FeedPage.Entry(
                        article.post(),
                        AbsoluteUrls.in(
                                article.body().html(),
                                edition.site().absolute(article.post().url()))))
                .toList();
        var updated = entries.stream()
                .map(FeedPage.Entry::post)
                .map(Post::modified)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return List.of(new FeedPage(edition.links().feed(), updated, entries));
    }
}
