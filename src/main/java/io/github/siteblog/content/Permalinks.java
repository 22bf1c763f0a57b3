package io.github.siteblog.content;

import io.github.siteblog.html.Urls;
import io.github.siteblog.model.Term;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The URL of every page of the site, in one place.
 *
 * @param basePath the path the site is served under, with a slash at both ends
 * @param postPattern the form of the URLs of posts below that path
 */
public record Permalinks(String basePath, UrlPattern postPattern) {

    public String home() {
        return basePath;
    }

    /** The folder of all posts, which may be the home page. */
    public String posts() {
        return file(postPattern.folder());
    }

    /**
     * The URL of a post: the one that its writer has chosen, or of the usual form; in that folder when the post lacks what
     * the form names.
     */
    public String post(PostDraft post) {
        var chosen = post.placement().permalink();
        if (chosen != null) {
            return file(chosen.path());
        }
        return postPattern
                .path(post)
                .map(this::file)
                .orElseGet(() -> posts() + post.placement().slug() + "/");
    }

    /** The list of the posts of a category, a tag, a series or a year. */
    public String term(Term.Kind kind, String name) {
        return terms(kind) + Slug.ofTerm(name) + "/";
    }

    /** The list of all categories, tags, series or years. */
    public String terms(Term.Kind kind) {
        return basePath + kind.folder() + "/";
    }

    public String author(String slug) {
        return authors() + slug + "/";
    }

    /** The list of all authors. */
    public String authors() {
        return basePath + "author/";
    }

    public String page(String slug) {
        return basePath + slug + "/";
    }

    public String archive() {
        return terms(Term.Kind.YEAR);
    }

    public String feed() {
        return basePath + "feed.xml";
    }

    public String rss() {
        return basePath + "rss.xml";
    }

    public String jsonFeed() {
        return basePath + "feed.json";
    }

    /** The feed of the posts that a list shows. */
    public String feedOf(String list) {
        return list + "feed.xml";
    }

    public String sitemap() {
        return basePath + "sitemap.xml";
    }

    public String robots() {
        return basePath + "robots.txt";
    }

    public String llms() {
        return basePath + "llms.txt";
    }

    /** What browsers ask for to put the site on a home screen. */
    public String manifest() {
        return basePath + "site.webmanifest";
    }

    public String search() {
        return basePath + "search/";
    }

    /** The words of all posts, for the search page. */
    public String searchIndex() {
        return search() + "index.js";
    }

    /** The files at the root of the site that machines read. */
    public List<String> machineFiles() {
        return List.of(feed(), rss(), jsonFeed(), sitemap(), robots(), llms(), manifest());
    }

    public String notFound() {
        return basePath + "404.html";
    }

    /** A file below the site's base path. */
    public String file(String path) {
        return basePath + (path.startsWith("/") ? path.substring(1) : path);
    }

    /** A file below the site's base path, with everything escaped that has a meaning in URLs and lists of them. */
    public String escapedFile(String path) {
        return basePath + escaped(path);
    }

    /** A path with everything escaped that has a meaning in URLs and lists of them. */
    static String escaped(String path) {
        return Arrays.stream(path.split("/"))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /** The URL of a page of a list that begins at a URL. */
    public String listPage(String first, int number) {
        return number == 1 ? first : first + "page/" + number + "/";
    }

    /** A link from the settings: root-relative ones get the base path. */
    public String link(String href) {
        return new Urls("", basePath).inPage(href);
    }
}
