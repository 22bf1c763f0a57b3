package io.github.siteblog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the field {@code theme} of {@code blog.yml} asks of the pages; colours and fonts are in the style sheet.
 *
 * @param colorScheme the palettes that pages have, as the CSS property of that name: {@code light dark}, {@code light} or
 *     {@code dark}
 * @param layout how lists show posts: {@code cards}, or {@code list} for titles and descriptions without pictures
 * @param footer a line at the end of every page, such as a copyright, or null
 * @param social links to the blog's places elsewhere, in the order of the settings
 * @param comments where readers comment on posts, or null for nowhere
 * @since 1.0.0
 */
public record Look(
        String colorScheme,
        String layout,
        @Nullable String footer,
        List<NavigationLink> social,
        @Nullable Comments comments) {

    public Look {
        social = List.copyOf(social);
    }

    /**
     * Comments in the discussions of a GitHub repository, shown by giscus.
     *
     * @param repo the repository: {@code owner/name}
     * @param repoId the id that giscus.app shows for it
     * @param category the category of its discussions
     * @param categoryId the id that giscus.app shows for that
     * @see <a href="https://giscus.app">giscus</a>
     * @since 1.0.0
     */
    public record Comments(String repo, String repoId, String category, String categoryId) {}
}
