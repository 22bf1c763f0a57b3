package io.github.siteblog.model;

import java.util.List;

/**
 * The page a server shows for a URL that does not exist.
 *
 * @param title the title of the page
 * @param url the URL of the page, {@code /404.html}
 * @param latest the newest posts, as a way on
 * @since 1.0.0
 */
public record NotFoundPage(String title, String url, List<Post> latest) implements Page {
    public NotFoundPage {
        latest = List.copyOf(latest);
    }

    @Override
    public String template() {
        return "404.ftlh";
    }
}
