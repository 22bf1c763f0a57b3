package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Slug;
import io.github.siteblog.model.Term;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * No two pages or files of the site have one URL.
 *
 * <p>Upper and lower case do not count: on Windows and macOS such pages would be written over each other.
 */
final class UniqueUrls implements Rule {

    @Override
    public List<String> ids() {
        return List.of("path/collision", "path/collision-case");
    }

    /**
     * A claim on a URL.
     *
     * @param url the URL
     * @param location where it is claimed
     * @param isAlias whether it only leads on to another page
     */
    private record Claim(String url, Location location, boolean isAlias) {}

    @Override
    public void check(Content content, Problems problems) {
        var byUrl = new LinkedHashMap<String, List<Claim>>();
        for (var claim : claims(content)) {
            byUrl.computeIfAbsent(file(claim.url).toLowerCase(Locale.ROOT), url -> new ArrayList<>())
                    .add(claim);
        }
        byUrl.values().stream().filter(claims -> claims.size() > 1).forEach(claims -> report(claims, problems));
        byUrl.forEach((file, claims) -> reportFolders(file, claims, byUrl, problems));
    }

    /** A file cannot be a folder too: {@code /feed.xml/old/} would have to be written below the feed. */
    private static void reportFolders(
            String file, List<Claim> claims, Map<String, List<Claim>> byUrl, Problems problems) {
        for (int slash = file.indexOf('/', 1); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            for (var other : byUrl.getOrDefault(file.substring(0, slash), List.of())) {
                claims.forEach(claim -> problems.error(
                        "path/collision",
                        claim.location,
                        "The URL '%s' lies below a file of the site, '%s'.".formatted(claim.url, other.url),
                        claim.isAlias ? "Delete this alias." : "Give one of them another slug or name."));
            }
        }
    }

    private static final String STYLE_SHEET = "assets/site.css";

    /** Files of the site that are no pages; an alias must not stand in their place. */
    private static final List<String> OWN_FILES = List.of("_redirects", ".site-blog.sha256", STYLE_SHEET);

    private static List<Claim> claims(Content content) {
        var claims = new ArrayList<Claim>();
        var links = content.permalinks();
        for (var post : content.posts()) {
            var placement = post.value().placement();
            if (!placement.slug().isEmpty()) {
                var at = placement.permalink() == null
                        ? placement.slugAt()
                        : placement.permalink().written();
                claims.add(new Claim(links.post(post.value()), at.location(), false));
            }
            for (var alias : placement.aliases()) {
                claims.add(new Claim(links.file(alias.path()), alias.written().location(), true));
            }
        }
        for (var person : content.people()) {
            var url = links.author(Slug.of(person.value().slug()));
            claims.add(new Claim(url, person.start(), false));
            claims.add(new Claim(links.feedOf(url), OWN, false));
        }
        for (var page : content.pages()) {
            if (!page.value().slug().isEmpty()) {
                claims.add(new Claim(links.page(page.value().slug()), page.start(), false));
            }
        }
        content.categories()
                .forEach(name ->
                        claims.add(new Claim(links.term(Term.Kind.CATEGORY, name.value()), name.location(), false)));
        addLists(content, claims);
        for (var file : content.publicFiles()) {
            var source = Location.wholeFile(content.tree().written(Content.PUBLIC + "/" + file));
            // That a public file has the path of a file of the theme is said where the theme is read.
            if (!file.equals(STYLE_SHEET)) {
                claims.add(new Claim(links.file(file), source, false));
            }
        }
        for (var own : List.of(
                links.home(),
                links.posts(),
                links.archive(),
                links.feed(),
                links.rss(),
                links.jsonFeed(),
                links.sitemap(),
                links.search(),
                links.searchIndex(),
                links.notFound())) {
            claims.add(new Claim(own, OWN, false));
        }
        // Public files take the place of these.
        for (var own : List.of(links.robots(), links.llms(), links.manifest(), links.file("favicon.svg"))) {
            if (!content.publicFiles().contains(own.substring(links.basePath().length()))) {
                claims.add(new Claim(own, OWN_FILE, false));
            }
        }
        OWN_FILES.forEach(own -> claims.add(new Claim(links.file(own), OWN_FILE, false)));
        return claims;
    }

    /** The lists of posts and of lists, and their feeds; a category has been claimed where its name stands. */
    private static void addLists(Content content, List<Claim> claims) {
        var links = content.permalinks();
        var own = new TreeSet<String>();
        content.forEachTerm(url -> {
            own.add(url);
            own.add(url.substring(0, url.lastIndexOf('/', url.length() - 2) + 1));
            own.add(links.feedOf(url));
        });
        if (!content.people().isEmpty()) {
            own.add(links.authors());
        }
        content.categories().forEach(name -> own.remove(links.term(Term.Kind.CATEGORY, name.value())));
        own.forEach(url -> claims.add(new Claim(url, OWN, false)));
    }

    /** Where the pages stand that the plugin makes itself. */
    private static final Location OWN = Location.wholeFile("a page of the site");

    /** Where the files stand that the plugin makes itself. */
    private static final Location OWN_FILE = Location.wholeFile("a file that the plugin writes");

    private static void report(List<Claim> claims, Problems problems) {
        for (var claim : claims) {
            var other = other(claim, claims);
            if (claim.location == OWN || claim.location == OWN_FILE || other == null) {
                continue;
            }
            var isCase = !other.url.equals(claim.url)
                    && file(other.url).equalsIgnoreCase(file(claim.url))
                    && !file(other.url).equals(file(claim.url));
            problems.error(
                    isCase ? "path/collision-case" : "path/collision",
                    claim.location,
                    "The URL '%s' belongs to %s too%s."
                            .formatted(claim.url, other.location, isCase ? " but for upper and lower case" : ""),
                    claim.isAlias ? "Delete this alias." : "Give one of them another slug or name.");
        }
    }

    /** The claim that stands in the way: a page before an alias, since pages are never in the way of themselves. */
    private static @Nullable Claim other(Claim claim, List<Claim> claims) {
        return claims.stream()
                .filter(other -> other != claim)
                .filter(other -> claim.isAlias || !other.isAlias)
                .findFirst()
                .orElse(null);
    }

    /** The file that a URL is written to. */
    private static String file(String url) {
        return url.endsWith("/") ? url + "index.html" : url;
    }
}
