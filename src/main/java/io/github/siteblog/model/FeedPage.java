package io.github.siteblog.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed of the newest posts with their full text.
 *
 * @param url the URL of the feed
 * @param updated the day of the latest change among all entries, or null when there are none
 * @param entries the entries, the newest first
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, The Atom Syndication Format</a>
 * @since 1.0.0
 */
public record FeedPage(String url, @Nullable LocalDate updated, List<Entry> entries) implements Page {
    public FeedPage {
        entries = List.copyOf(entries);
    }

    /**
     * One post in a feed.
     *
     * @param post the post
     * @param html its rendered text in which every URL is absolute
     * @since 1.0.0
     */
    public record Entry(Post post, String html) {}

    @Override
    public String template() {
        return "feed.ftlx";
    }
}
