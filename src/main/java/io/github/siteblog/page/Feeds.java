package io.github.siteblog.page;

import io.github.siteblog.model.FeedPage;
import io.github.siteblog.model.FeedPage.Format;
import io.github.siteblog.model.Post;
import java.util.ArrayList;
import java.util.List;

/** The feeds of the newest posts in Atom and RSS, and an Atom feed for everything that posts are filed under. */
final class Feeds implements PageKind {

    @Override
    public List<FeedPage> pages(Edition edition) {
        var entries = new FeedEntries(edition);
        var links = edition.links();
        var newest = entries.newest(edition.listed(), FeedEntries.OF_ALL);
        var feeds = new ArrayList<FeedPage>();
        feeds.add(new FeedPage(Format.ATOM, links.feed(), null, links.home(), newest));
        feeds.add(new FeedPage(Format.RSS, links.rss(), null, links.home(), newest));
        for (var listing : edition.listings()) {
            var term = listing.term();
            feeds.add(new FeedPage(
                    Format.ATOM,
                    links.feedOf(term.url()),
                    term.name(),
                    term.url(),
                    entries.newest(listing.posts(), FeedEntries.OF_SOME)));
        }
        var byAuthor = edition.byAuthor();
        for (var profile : edition.profiles()) {
            var author = profile.author();
            List<Post> posts = byAuthor.getOrDefault(author, List.of());
            if (!posts.isEmpty()) {
                feeds.add(new FeedPage(
                        Format.ATOM,
                        links.feedOf(author.url()),
                        author.name(),
                        author.url(),
                        entries.newest(posts, FeedEntries.OF_SOME)));
            }
        }
        return feeds;
    }
}
