package io.github.siteblog.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed of the newest posts with their full text.
 *
 * @param format how the feed is written
 * @param url the URL of the feed
 * @param title what the feed is about, without the name of the site, or null for all posts
 * @param listUrl the URL of the page that lists the same posts
 * @param entries the entries, the newest first
 * @since 1.0.0
 */
public record FeedPage(Format format, String url, @Nullable String title, String listUrl, List<Entry> entries)
        implements Page {
    public FeedPage {
        entries = List.copyOf(entries);
    }

    /**
     * How a feed is written.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, The Atom Syndication Format</a>
     * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
     * @since 1.0.0
     */
    public enum Format {
        /** Atom, by the template {@code feed.ftlx}. */
        ATOM("feed.ftlx"),
        /** RSS 2.0, by the template {@code rss.ftlx}. */
        RSS("rss.ftlx");

        private final String template;

        Format(String template) {
            this.template = template;
        }
    }

    /**
     * One post in a feed.
     *
     * @param post the post
     * @param html its rendered text in which every URL is absolute
     * @param enclosure the file of its picture, or null when it has none that is a file of the site
     * @since 1.0.0
     */
    public record Entry(Post post, LazyText html, @Nullable Enclosure enclosure) {}

    /** The day of the latest change among all entries, or null when there are none. */
    public @Nullable LocalDate updated() {
        return entries.stream()
                .map(entry -> entry.post().modified())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public String template() {
        return format.template;
    }
}
