package io.github.siteblog.model;

import java.util.List;

/**
 * One page of the list of all posts, the newest first; the first of them is the home page.
 *
 * @param url the URL of this page
 * @param posts the posts on this page
 * @param pagination the place of this page in the list
 * @since 1.0.0
 */
public record HomePage(String url, List<Post> posts, Pagination pagination) implements Page {
    public HomePage {
        posts = List.copyOf(posts);
    }

    @Override
    public String template() {
        return "home.ftlh";
    }
}
