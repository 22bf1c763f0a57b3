package io.github.siteblog.page;

import io.github.siteblog.model.Post;
import io.github.siteblog.model.Term;
import java.util.List;

/**
 * The listed posts of a term.
 *
 * @param term the term
 * @param posts its posts, the newest first
 */
record Listing(Term term, List<Post> posts) {
    Listing {
        posts = List.copyOf(posts);
    }
}
