package io.github.siteblog.check;

import io.github.siteblog.content.SiteUrl;
import io.github.siteblog.output.RenderedSite;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Checks every page, feed and redirect of a rendered site. */
public final class SiteCheck {

    private final RenderedSite site;
    private final SiteUrl url;
    private final boolean trailingSlash;
    private final Problems problems;

    /**
     * Makes a check.
     *
     * @param site the site
     * @param url where it will be served
     * @param trailingSlash whether the URLs of its pages end with a slash; without one, {@code /hello} is {@code hello.html}
     * @param problems takes what is wrong
     */
    public SiteCheck(RenderedSite site, SiteUrl url, boolean trailingSlash, Problems problems) {
        this.site = site;
        this.url = url;
        this.trailingSlash = trailingSlash;
        this.problems = problems;
    }

    /** Checks everything and gives the number of pages. */
    public int run(Workers workers) throws IOException {
        var pages = new TreeMap<String, CheckedPage>();
        var paths = site.paths().stream().filter(path -> path.endsWith(".html")).toList();
        workers.map(paths, this::read).forEach(page -> pages.put(page.path(), page));
        var targets = new Targets(site.paths(), pages, url, trailingSlash);
        var links = new LinkCheck(targets, new Digests(site), problems);
        pages.values().forEach(page -> page.report(problems));
        workers.map(List.copyOf(pages.values()), page -> {
            links.check(page);
            return page;
        });
        for (var path : site.paths()) {
            if (path.endsWith(".xml")) {
                new FeedCheck(targets, url, problems).check(path, text(path));
            } else if (path.equals("_redirects")) {
                new RedirectCheck(targets, problems).check(path, text(path));
            }
        }
        return pages.size();
    }

    /**
     * Reports URLs that no longer answer.
     *
     * @param earlier the URLs that the site once had
     */
    public void compare(List<EarlierUrl> earlier) {
        new UrlStability(new Targets(site.paths(), new TreeMap<>(), url, trailingSlash), problems).check(earlier);
    }

    private CheckedPage read(String path) throws IOException {
        return CheckedPage.parse(path, text(path));
    }

    private String text(String path) throws IOException {
        return new String(site.bytes(path), StandardCharsets.UTF_8);
    }
}
