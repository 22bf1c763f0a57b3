package io.github.siteblog.page;

import io.github.siteblog.model.Page;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.Term;
import io.github.siteblog.model.TermPage;
import java.util.Comparator;
import java.util.List;

/** A list of posts for every category, tag, series and year that has some. */
final class TermPages implements PageKind {

    /** The order in which the parts of a series are read. */
    static final Comparator<Post> PARTS = Comparator.comparing(Post::published).thenComparing(Post::slug);

    @Override
    public List<Page> pages(Edition edition) {
        return edition.listings().stream()
                .flatMap(listing -> pages(listing, edition).stream())
                .toList();
    }

    private static List<Page> pages(Listing listing, Edition edition) {
        var term = listing.term();
        var posts = term.kind() == Term.Kind.SERIES
                ? listing.posts().stream().sorted(PARTS).toList()
                : listing.posts();
        var links = edition.links();
        return Pages.of(
                posts,
                edition.pageSizes().posts(),
                term.url(),
                links,
                (url, some, pagination) ->
                        new TermPage(term, links.terms(term.kind()), links.feedOf(term.url()), url, some, pagination));
    }
}
