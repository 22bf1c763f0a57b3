package io.github.siteblog.check;

import io.github.siteblog.content.References;
import io.github.siteblog.content.SiteUrl;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What answers at the paths of a rendered site. */
final class Targets {

    private final Set<String> files;
    private final Map<String, CheckedPage> pages;
    private final SiteUrl url;
    private final boolean trailingSlash;
    private final References references;

    Targets(List<String> files, Map<String, CheckedPage> pages, SiteUrl url, boolean trailingSlash) {
        this.files = new HashSet<>(files);
        this.pages = pages;
        this.url = url;
        this.trailingSlash = trailingSlash;
        this.references = new References(url);
    }

    /** The path that a URL leads to; empty when it leads to another site, which may be one on the same host. */
    Optional<References.Target> target(String link, String page) {
        var isRooted = link.startsWith("/") && !link.startsWith("//");
        if (!isRooted) {
            return references.target(link, url.basePath() + page);
        }
        // Content writes paths from the site's own root; rendered pages have them from that of the host.
        return link.startsWith(url.basePath())
                ? references.target("/" + link.substring(url.basePath().length()), page)
                : Optional.empty();
    }

    /** The file that a server sends for a path; empty when there is none. */
    Optional<String> file(String path) {
        if (files.contains(path)) {
            return Optional.of(path);
        }
        if (!trailingSlash && files.contains(path + ".html")) {
            return Optional.of(path + ".html");
        }
        var index = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + "/index.html";
        return files.contains(index) ? Optional.of(index) : Optional.empty();
    }

    /** The page in a file; empty when the file is none. */
    Optional<CheckedPage> page(String file) {
        return Optional.ofNullable(pages.get(file));
    }
}
