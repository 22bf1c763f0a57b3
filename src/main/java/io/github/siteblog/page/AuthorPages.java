package io.github.siteblog.page;

import io.github.siteblog.model.AuthorPage;
import io.github.siteblog.model.Page;
import java.util.List;

/** A page for every author of a published post and for every person with a text of their own. */
final class AuthorPages implements PageKind {

    @Override
    public List<Page> pages(Edition edition) {
        var byAuthor = edition.byAuthor();
        return edition.profiles().stream()
                .flatMap(profile -> Pages.of(
                        byAuthor.getOrDefault(profile.author(), List.of()),
                        edition.postsPerPage(),
                        profile.author().url(),
                        edition.links(),
                        (url, posts, pagination) ->
                                new AuthorPage(profile.author(), profile.biography(), url, posts, pagination))
                        .stream())
                .toList();
    }
}
