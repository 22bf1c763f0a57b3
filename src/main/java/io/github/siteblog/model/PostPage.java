package io.github.siteblog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a post.
 *
 * @param post the post
 * @param body its rendered text
 * @param contents the headings of its table of contents, of the levels 2 and 3; empty when it has fewer than three or says
 *     {@code toc: false}
 * @param previous the listed post published before this one, or null
 * @param next the listed post published after this one, or null
 * @param parts all parts of its series in the order of reading, this post among them; empty when there is no other
 * @param related up to three posts that have most in common with it, the closest first
 * @param editUrl where readers can propose a change of its text, or null when the POM names no such place
 * @param card the picture with its title that stands for the post where links to it are shared, when it has no picture of its
 *     own that can be shown there, or null
 * @since 1.0.0
 */
public record PostPage(
        Post post,
        Body body,
        List<Heading> contents,
        @Nullable Post previous,
        @Nullable Post next,
        List<Post> parts,
        List<Post> related,
        @Nullable String editUrl,
        @Nullable Image card)
        implements Page {

    /** The file name of the template. */
    public static final String TEMPLATE = "post.ftlh";

    public PostPage {
        contents = List.copyOf(contents);
        parts = List.copyOf(parts);
        related = List.copyOf(related);
    }

    @Override
    public String url() {
        return post.url();
    }

    @Override
    public String template() {
        return TEMPLATE;
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
    public @Nullable StyleSheet styles() {
        return body.styles();
    }

    @Override
    public @Nullable Image image() {
        return card == null ? post.image() : card;
    }
}
