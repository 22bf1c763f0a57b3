package io.github.siteblog.model;

import org.jspecify.annotations.Nullable;

/**
 * The page of a post.
 *
 * @param post the post
 * @param body its rendered text
 * @param previous the listed post published before this one, or null
 * @param next the listed post published after this one, or null
 * @since 1.0.0
 */
public record PostPage(
        Post post,
        Body body,
        @Nullable Post previous,
        @Nullable Post next) implements Page {

    @Override
    public String url() {
        return post.url();
    }

    @Override
    public String template() {
        return "post.ftlh";
    }

    @Override
    public String title() {
        return post.title();
    }

    @Override
    public String description() {
        return post.description();
    }

    @Override
    public @Nullable Image image() {
        return post.image();
    }
}
