package io.github.siteblog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who writes posts, as described by {@code people/<slug>.md}.
 *
 * @param slug the name of the person's file without its extension: {@code ada-lovelace}
 * @param name the name to print, composed as the file's {@code displayName} asks
 * @param role what the person is to the blog, for example {@code author} or {@code team}, or null
 * @param github the name of the person's GitHub account, or null
 * @param image the portrait, or null
 * @param projects the projects the person works on
 * @param url the URL of the person's page
 * @since 1.0.0
 */
public record Author(
        String slug,
        String name,
        @Nullable String role,
        @Nullable String github,
        @Nullable Image image,
        List<String> projects,
        String url) {
    public Author {
        projects = List.copyOf(projects);
    }
}
