package io.github.siteblog.page;

import io.github.siteblog.model.Author;
import io.github.siteblog.model.AuthorPage;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page for every author of a published post and for every person with a text of their own. */
final class AuthorPages implements PageKind {

    @Override
    public List<Page> pages(Edition edition) {
        var byAuthor = byAuthor(edition.listed());
        var linked = linked(edition);
        return edition.profiles().stream()
                .filter(profile -> linked.contains(profile.author().slug())
                        || !profile.biography().html().isBlank())
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

    /** The authors that pages of posts link to, those of unlisted posts among them. */
    private static Set<String> linked(Edition edition) {
        var slugs = new HashSet<String>();
        edition.articles().forEach(article -> article.post().authors().forEach(author -> slugs.add(author.slug())));
        return slugs;
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
