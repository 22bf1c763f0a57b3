package io.github.siteblog.content;

import io.github.siteblog.html.Urls;
import io.github.siteblog.model.Term;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The URL of every page of the site, in one place.
 *
 * @param basePath the path the site is served under, with a slash at both ends
 * @param postPattern the form of the URLs of posts below that path
 * @param trailingSlash whether the URLs of pages end with a slash: {@code /blog/hello/} and not {@code /blog/hello}
 */
public record Permalinks(String basePath, UrlPattern postPattern, boolean trailingSlash) {

    private static final Pattern SLASH_AT_END = Pattern.compile("/(?=[?#]|\\z)");

    public String home() {
        return basePath;
    }

    /** The folder of all posts, which may be the home page. */
    public String posts() {
        return pageAt(postPattern.folder());
    }

    /**
     * The URL of a post: the one that its writer has chosen, or of the usual form; in that folder when the post lacks what
     * the form names.
     */
    public String post(PostDraft post) {
        var chosen = post.placement().permalink();
        if (chosen != null) {
            return pageAt(chosen.path());
        }
        return postPattern
                .path(post)
                .map(this::pageAt)
                .orElseGet(() -> below(posts(), post.placement().slug()));
    }

    /** The URL that an old path has; without a slash at its end it is spelled as the pages of the site are. */
    public String alias(String path) {
        return file(trailingSlash ? PathReader.withPage(path) : path);
    }

    /** The list of the posts of a category, a tag, a series or a year. */
    public String term(Term.Kind kind, String name) {
        return below(terms(kind), Slug.ofTerm(name));
    }

    /** The list of all categories, tags, series or years. */
    public String terms(Term.Kind kind) {
        return below(basePath, kind.folder());
    }

    public String author(String slug) {
        return below(authors(), ReservedName.avoidedBy(slug));
    }

    /** The list of all authors. */
    public String authors() {
        return below(basePath, "author");
    }

    /** A page that is no post. */
    public String page(String slug) {
        return below(basePath, slug);
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
        return folder(list) + "feed.xml";
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
        return below(basePath, "search");
    }

    /** The words of all posts, for the search page. */
    public String searchIndex() {
        return folder(search()) + "index.js";
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

    /** The path of a URL of the site below the base path. */
    public String path(String url) {
        return url.substring(basePath.length());
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
        return number == 1 ? first : below(first, "page/" + number);
    }

    /**
     * The folder of a page, with a slash at its end: files and pages that belong to it lie there, and the relative URLs of
     * its text begin there.
     */
    public String folder(String page) {
        if (page.endsWith("/")) {
            return page;
        }
        return isFile(page) ? page.substring(0, page.lastIndexOf('/') + 1) : page + "/";
    }

    /** The file of a page below the folder that is served at the base path. */
    public String htmlFile(String page) {
        var path = path(page);
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return isFile(page) ? path : path + ".html";
    }

    /** The picture beside a page that stands for it where it is shared: {@code /blog/hello/social-card.png}. */
    public String socialCard(String page) {
        var file = htmlFile(page);
        var folder = file.substring(0, file.lastIndexOf('/') + 1);
        var name = file.equals(folder + "index.html") ? folder : file.replaceFirst("\\.html$", "-");
        return file(name + "social-card.png");
    }

    /** Whether the URL of a page is that of its file. */
    private boolean isFile(String page) {
        return trailingSlash || page.endsWith(".html");
    }

    private String below(String page, String name) {
        return folder(page) + name + (trailingSlash ? "/" : "");
    }

    /** The URL of a page at a path, which may end with a slash or not. */
    private String pageAt(String path) {
        if (trailingSlash) {
            return file(PathReader.withPage(path));
        }
        return file(path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path);
    }

    /**
     * A link to a page as the site spells its URL; one to another site, or to a folder of public files, stays as it is.
     *
     * @param url the link, root-relative within the site
     * @param isFolder whether a path below the base path, with a slash at its end, is such a folder
     */
    public String spelled(String url, Predicate<String> isFolder) {
        var slash = SLASH_AT_END.matcher(url);
        if (trailingSlash || !url.startsWith(basePath) || url.startsWith("//") || !slash.find()) {
            return url;
        }
        var path = url.substring(basePath.length(), Math.max(basePath.length(), slash.end()));
        return path.isEmpty() || isFolder.test(path) ? url : slash.replaceFirst("");
    }

    /** A link from the settings: root-relative ones get the base path. */
    public String link(String href) {
        return new Urls("", basePath).inPage(href);
    }
}
