package io.github.siteblog.page;

import io.github.siteblog.content.Permalinks;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Pagination;
import io.github.siteblog.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads a list of posts over pages. */
final class Pages {

    /** Makes one page of a list. */
    @FunctionalInterface
    interface Maker {
        Page page(String url, List<Post> posts, Pagination pagination);
    }

    private Pages() {}

    /**
     * The pages of a list; an empty list has one page.
     *
     * @param posts the posts
     * @param perPage how many posts a page shows
     * @param firstUrl the URL of the first page
     * @param maker makes each page
     */
    static List<Page> of(List<Post> posts, int perPage, String firstUrl, Permalinks links, Maker maker) {
        var total = Math.max(1, (posts.size() + perPage - 1) / perPage);
        var urls = List.copyOf(IntStream.rangeClosed(1, total) // which all pages share
                .mapToObj(number -> links.listPage(firstUrl, number))
                .toList());
        var pages = new ArrayList<Page>();
        for (int i = 0; i < total; i++) {
            var some = posts.subList(i * perPage, Math.min(posts.size(), (i + 1) * perPage));
            pages.add(maker.page(urls.get(i), some, new Pagination(i + 1, urls)));
        }
        return pages;
    }
}
