package io.github.siteblog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of posts by an author, the newest first.
 *
 * @param author the author
 * @param biography the text of the author's file, empty when it has none
 * @param feedUrl the URL of the feed of those posts, or null when there are none
 * @param url the URL of this page
 * @param posts the posts on this page
 * @param pagination the place of this page in the list
 * @since 1.0.0
 */
public record AuthorPage(
        Author author, Body biography, @Nullable String feedUrl, String url, List<Post> posts, Pagination pagination)
        implements Page {
    public AuthorPage {
        posts = List.copyOf(posts);
    }

    @Override
    public String template() {
        return "author.ftlh";
    }

    @Override
    public String title() {
        return author.name();
    }

    @Override
    public @Nullable StyleSheet styles() {
        return pagination.number() == 1 ? biography.styles() : null;
    }

    @Override
    public @Nullable Image image() {
        return author.image();
    }
}
