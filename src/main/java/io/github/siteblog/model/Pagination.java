package io.github.siteblog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a page in a list that is spread over several pages.
 *
 * @param number the number of this page, from 1
 * @param urls the URLs of all pages of the list, the first page first
 * @since 1.0.0
 */
public record Pagination(int number, List<String> urls) {
    public Pagination {
        urls = List.copyOf(urls);
    }

    /** The number of pages of the list. */
    public int total() {
        return urls.size();
    }

    /** The URL of the page before this one, or null on the first. */
    public @Nullable String previousUrl() {
        return number == 1 ? null : urls.get(number - 2);
    }

    /** The URL of the page after this one, or null on the last. */
    public @Nullable String nextUrl() {
        return number == urls.size() ? null : urls.get(number);
    }
}
