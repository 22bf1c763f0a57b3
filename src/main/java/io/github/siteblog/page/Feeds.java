package io.github.siteblog.page;

import io.github.siteblog.model.FeedPage;
import io.github.siteblog.model.FeedPage.Format;
import java.util.ArrayList;
import java.util.List;

/** The feeds of the newest posts in Atom and RSS, and an Atom feed for every category and every author of posts. */
final class Feeds implements PageKind {

    @Override
    public List<FeedPage> pages(Edition edition) {
        var entries = new FeedEntries(edition);
        var links = edition.links();
        var feeds = new ArrayList<FeedPage>();
        feeds.add(new FeedPage(Format.ATOM, links.feed(), null, links.home(), entries.newest(post -> true)));
        feeds.add(new FeedPage(Format.RSS, links.rss(), null, links.home(), entries.newest(post -> true)));
        for (var category : edition.site().categories()) {
            feeds.add(new FeedPage(
                    Format.ATOM,
                    links.feedOf(category.url()),
                    category.name(),
                    category.url(),
                    entries.newest(post -> post.categories().contains(category))));
        }
        for (var profile : edition.profiles()) {
            var author = profile.author();
            var posts = entries.newest(post -> post.authors().contains(author));
            if (!posts.isEmpty()) {
                feeds.add(new FeedPage(Format.ATOM, links.feedOf(author.url()), author.name(), author.url(), posts));
            }
        }
        return feeds;
    }
}
