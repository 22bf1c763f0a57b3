package io.github.siteblog.page;

import io.github.siteblog.model.FeedPage;
import io.github.siteblog.model.Post;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The entries of feeds; a post that is in several feeds is prepared once. */
final class FeedEntries {

    private static final int MOST = 20;

    private final Edition edition;
    private final Map<String, FeedPage.Entry> byUrl = new HashMap<>();

    FeedEntries(Edition edition) {
        this.edition = edition;
    }

    /** The newest of those listed posts that a feed is about. */
    List<FeedPage.Entry> newest(Predicate<Post> which) {
        return edition.articles().stream()
                .filter(article -> !article.post().unlisted() && which.test(article.post()))
                .limit(MOST)
                .map(this::entry)
                .toList();
    }

    private FeedPage.Entry entry(Edition.Article article) {
        return byUrl.computeIfAbsent(
                article.post().url(),
                url -> new FeedPage.Entry(
                        article.post(),
                        AbsoluteUrls.in(article.body().html(), edition.site().absolute(url)),
                        article.enclosure()));
    }
}
