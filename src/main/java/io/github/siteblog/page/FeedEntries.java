package io.github.siteblog.page;

import io.github.siteblog.model.FeedPage;
import io.github.siteblog.model.LazyText;
import io.github.siteblog.model.Post;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The entries of feeds. */
final class FeedEntries {

    /** How many posts a feed of the whole blog has. */
    static final int OF_ALL = 20;

    /** How many posts a feed of a category, author or the like has; there are many such feeds. */
    static final int OF_SOME = 10;

    private final Edition edition;
    private final Map<String, Edition.Article> articles = new HashMap<>();

    FeedEntries(Edition edition) {
        this.edition = edition;
        edition.articles().forEach(article -> articles.put(article.post().url(), article));
    }

    /**
     * The entries of a feed.
     *
     * @param posts the posts that it is about, the newest first
     * @param most how many of them it has
     */
    List<FeedPage.Entry> newest(List<Post> posts, int most) {
        return posts.stream().limit(most).map(Post::url).map(this::entry).toList();
    }

    private FeedPage.Entry entry(String url) {
        var article = Objects.requireNonNull(articles.get(url), url);
        var html = article.feedHtml();
        var absolute = edition.site().absolute(url);
        return new FeedPage.Entry(
                article.post(),
                new LazyText(absolute + " " + html.fingerprint(), () -> AbsoluteUrls.in(html.toString(), absolute)),
                article.enclosure());
    }
}
