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
        return Pages.of(
                posts,
                edition.postsPerPage(),
                term.url(),
                edition.links(),
                (url, some, pagination) ->
                        new TermPage(term, edition.links().terms(term.kind()), url, some, pagination));
    }
}
