package io.github.siteblog.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of all pages for search engines.
 *
 * @param url the URL of the sitemap, {@code /sitemap.xml}
 * @param entries the pages, sorted by URL
 * @see <a href="https://www.sitemaps.org/protocol.html">The sitemap protocol</a>
 * @since 1.0.0
 */
public record SitemapPage(String url, List<Entry> entries) implements Page {

    /** The file name of the template. */
    public static final String TEMPLATE = "sitemap.ftlx";

    public SitemapPage {
        entries = List.copyOf(entries);
    }

    /**
     * One page in the sitemap.
     *
     * @param url the root-relative URL of the page
     * @param modified the day its content last changed, or null when that is not known
     * @since 1.0.0
     */
    public record Entry(String url, @Nullable LocalDate modified) {}

    @Override
    public String template() {
        return TEMPLATE;
    }
}
