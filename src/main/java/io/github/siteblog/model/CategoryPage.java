package io.github.siteblog.model;

import java.util.List;

/**
 * One page of the list of posts in a category, the newest first.
 *
 * @param category the category
 * @param url the URL of this page
 * @param posts the posts on this page
 * @param pagination the place of this page in the list
 * @since 1.0.0
 */
public record CategoryPage(Category category, String url, List<Post> posts, Pagination pagination) implements Page {
    public CategoryPage {
        posts = List.copyOf(posts);
    }

    @Override
    public String template() {
        return "category.ftlh";
    }

    @Override
    public String title() {
        return category.name();
    }

    @Override
    public String feedUrl() {
        return category.url() + "feed.xml";
    }
}
