package io.github.siteblog.theme;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The theme that comes with the plugin. */
final class DefaultTheme {

    /** The folder of the blog whose files come before those of this theme. */
    static final String OVERRIDES = "theme/";

    /** The files of the theme that are copied as they are. */
    static final List<String> ASSETS =
            List.of("assets/code.js", "assets/comments.js", "assets/search.js", "assets/site.css");

    /** The components of the theme, each a template in the folder {@code components}. */
    static final List<String> COMPONENTS =
            List.of("CH.Code", "Callout", "Details", "Figure", "Tab", "Tabs", "Video", "YouTube");

    /** The templates of the theme that are no components. */
    static final List<String> TEMPLATES = List.of(
            "404.ftlh",
            "archive.ftlh",
            "author.ftlh",
            "authors.ftlh",
            "feed.ftlx",
            "footer-extra.ftlh",
            "head-extra.ftlh",
            "home.ftlh",
            "layout.ftlh",
            "page.ftlh",
            "parts.ftlh",
            "post-end.ftlh",
            "post.ftlh",
            "redirect.ftlh",
            "rss.ftlx",
            "search.ftlh",
            "sitemap.ftlx",
            "term.ftlh",
            "terms.ftlh");

    private DefaultTheme() {}

    static boolean has(String name) {
        return DefaultTheme.class.getResource(name) != null;
    }

    static InputStream open(String name) throws IOException {
        var in = DefaultTheme.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("default theme: " + name);
        }
        return in;
    }
}
