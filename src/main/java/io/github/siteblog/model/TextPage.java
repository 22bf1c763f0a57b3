package io.github.siteblog.model;

import org.jspecify.annotations.Nullable;

/**
 * A page of the site that is not a post, from {@code pages/<slug>.md}.
 *
 * @param url the URL of the page
 * @param title the title of the page
 * @param description what the page is about, or null
 * @param body its rendered text
 * @param editUrl where readers can propose a change of its text, or null when the POM names no such place
 * @param image the picture with its title that stands for the page where links to it are shared, or null
 * @since 1.0.0
 */
public record TextPage(
        String url,
        String title,
        @Nullable String description,
        Body body,
        @Nullable String editUrl,
        @Nullable Image image)
        implements Page {

    @Override
    public String template() {
        return "page.ftlh";
    }

    @Override
    public @Nullable StyleSheet styles() {
        return body.styles();
    }
}
