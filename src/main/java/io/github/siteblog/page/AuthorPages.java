package io.github.siteblog.page;

import io.github.siteblog.model.Author;
import io.github.siteblog.model.AuthorPage;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page for every author of a published post and for every person with a text of their own. */
final class AuthorPages implements PageKind {

    @Override
    public List<Page> pages(Edition edition) {
        var byAuthor = byAuthor(edition.listed());
        return edition.profiles().stream()
                .flatMap(profile -> Pages.of(
                        byAuthor.getOrDefault(profile.author().slug(), List.of()),
                        edition.postsPerPage(),
                        profile.author().url(),
                        edition.links(),
                        (url, posts, pagination) ->
                                new AuthorPage(profile.author(), profile.biography(), url, posts, pagination))
                        .stream())
                .toList();
    }

    private static Map<String, List<Post>> byAuthor(List<Post> posts) {
        var byAuthor = new HashMap<String, List<Post>>();
        for (var post : posts) {
            for (Author author : post.authors()) {
                byAuthor.computeIfAbsent(author.slug(), slug -> new ArrayList<>())
                        .add(post);
            }
        }
        return byAuthor;
    }
}
