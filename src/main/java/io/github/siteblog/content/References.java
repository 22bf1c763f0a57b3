package io.github.siteblog.content;

import io.github.siteblog.html.UrlEncoding;
import io.github.siteblog.html.Urls;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out where a URL that content uses leads. */
public final class References {

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private static final Pattern QUERY = Pattern.compile("[?#].*");
    private static final Pattern FOLDER = Pattern.compile("/\\.{0,2}\\z");

    private final SiteUrl site;
    private final Urls urls;
    private final UnaryOperator<String> folder;

    /** Finds it as browsers do: relative URLs begin behind the last slash of that of the page. */
    public References(SiteUrl site) {
        this(site, page -> page.substring(0, page.lastIndexOf('/') + 1));
    }

    /**
     * Finds it for texts.
     *
     * @param site where the site will be served
     * @param folder where relative URLs begin, with a slash at its end, for the URL of a page
     */
    References(SiteUrl site, UnaryOperator<String> folder) {
        this.site = site;
        this.folder = folder;
        this.urls = new Urls(site.host(), site.basePath());
    }

    /**
     * A place inside the site.
     *
     * @param path the path below the base path without a slash in front, {@code posts/hello/picture.png}, and with one at
     *     its end where the URL has one; null when the URL climbs out of the site
     */
    public record Target(@Nullable String path) {}

    /**
     * Where a URL leads; empty when that is another site.
     *
     * @param url the URL as written
     * @param page the root-relative URL of the page it stands on
     */
    public Optional<Target> target(String url, String page) {
        var inPage = urls.inPage(url);
        if (SCHEME.matcher(inPage).matches() || inPage.startsWith("//")) {
            return Optional.empty();
        }
        var bare = QUERY.matcher(inPage).replaceFirst("");
        var path = bare.startsWith("/") ? bare : folder.apply(page) + bare;
        var normal = normalized(UrlEncoding.decoded(path));
        if (normal == null || !("/" + normal + (normal.endsWith("/") ? "" : "/")).startsWith(site.basePath())) {
            return Optional.of(new Target(null));
        }
        return Optional.of(
                new Target(("/" + normal).substring(Math.min(site.basePath().length(), normal.length() + 1))));
    }

    private static @Nullable String normalized(String path) {
        var segments = new ArrayDeque<String>();
        for (var segment : path.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return null;
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        var isFolder = FOLDER.matcher(path).find() && !segments.isEmpty();
        return String.join("/", segments) + (isFolder ? "/" : "");
    }
}
