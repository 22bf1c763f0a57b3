package io.github.siteblog.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blog as a whole, given to every template as {@code site}.
 *
 * @param title the name of the blog
 * @param description what the blog is about, in a sentence
 * @param origin scheme and host, without a slash at the end: {@code https://example.org}
 * @param basePath the path the site is served under, with a slash at both ends: {@code /} or {@code /project/}
 * @param language the language of the blog as a BCP 47 tag: {@code en}
 * @param navigation the links of the main menu
 * @param categories the categories that have posts, in display order
 * @param tags the tags that have posts, by name
 * @param series the series that have posts, by name
 * @param years the years that have posts, the latest first
 * @param lists the pages that list all posts by year, all categories, tags, series and authors
 * @param archiveUrl the URL of the list of all posts by year
 * @param searchUrl the URL of the page on which readers look for words
 * @param feedUrl the URL of the feed of all posts
 * @param icons the pictures that stand for the site in tabs and on home screens
 * @param card the picture with the title that stands for pages without a picture where links to them are shared, or null
 * @param look what the settings ask of the pages
 * @param assets the style sheets and scripts of the theme, by their names in it; see {@link #file} and {@link #integrity}
 * @param generator the name and version of the program that made the site, or null
 * @since 1.0.0
 */
public record Site(
        String title,
        String description,
        String origin,
        String basePath,
        String language,
        List<NavigationLink> navigation,
        List<Term> categories,
        List<Term> tags,
        List<Term> series,
        List<Term> years,
        List<NavigationLink> lists,
        String archiveUrl,
        String searchUrl,
        String feedUrl,
        List<Icon> icons,
        @Nullable Image card,
        Look look,
        Map<String, Asset> assets,
        @Nullable String generator) {
    public Site {
        navigation = List.copyOf(navigation);
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
        series = List.copyOf(series);
        years = List.copyOf(years);
        lists = List.copyOf(lists);
        icons = List.copyOf(icons);
        assets = Map.copyOf(assets);
    }

    /** The URL of the home page. */
    public String homeUrl() {
        return basePath;
    }

    /**
     * Makes a URL of this site absolute; one that already has a scheme stays as it is.
     *
     * @param url a root-relative URL such as {@code /blog/hello/}
     */
    public String absolute(String url) {
        return url.startsWith("/") ? origin + url : url;
    }

    /**
     * The URL of a file of the site: a theme asset or a public file.
     *
     * @param path the path below the site's base path, with or without a slash in front: {@code assets/site.css}
     */
    public String file(String path) {
        var name = name(path);
        var asset = assets.get(name);
        return asset == null ? basePath + name : asset.url();
    }

    /**
     * The digest that a style sheet or script of the theme must have, or null for other files.
     *
     * @param path as for {@link #file}
     */
    public @Nullable String integrity(String path) {
        var asset = assets.get(name(path));
        return asset == null ? null : asset.integrity();
    }

    private static String name(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
