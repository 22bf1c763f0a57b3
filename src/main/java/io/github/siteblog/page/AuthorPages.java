package io.github.siteblog.page;

import io.github.siteblog.model.AuthorPage;
import io.github.siteblog.model.Page;
import java.util.List;

/** A page for every author of a published post and for every person with a text of their own. */
final class AuthorPages implements PageKind {

    @Override
    public List<Page> pages(Edition edition) {
        return edition.profiles().stream()
                .flatMap(profile -> pages(profile, edition).stream())
                .toList();
    }

    private static List<Page> pages(Edition.Profile profile, Edition edition) {
        var author = profile.author();
        var links = edition.links();
        var posts = edition.byAuthor().getOrDefault(author, List.of());
        var feed = posts.isEmpty() ? null : links.feedOf(author.url());
        return Pages.of(
                posts,
                edition.pageSizes().posts(),
                author.url(),
                links,
                (url, some, pagination) -> new AuthorPage(author, profile.biography(), feed, url, some, pagination));
    }
}
