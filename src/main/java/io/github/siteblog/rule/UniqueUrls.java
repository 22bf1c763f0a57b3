package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * No two pages or files of the site have one URL.
 *
 * <p>Upper and lower case do not count: on Windows and macOS such pages would be written over each other.
 */
final class UniqueUrls implements Rule {

    private static final String INDEX = "/index.html";

    @Override
    public List<String> ids() {
        return List.of("path/collision", "path/collision-case");
    }

    @Override
    public void check(Content content, Problems problems) {
        var trailingSlash = content.permalinks().trailingSlash();
        var byPlace = new LinkedHashMap<String, List<Claim>>();
        for (var claim : Claims.of(content)) {
            byPlace.computeIfAbsent(place(claim.file(), trailingSlash), place -> new ArrayList<>())
                    .add(claim);
        }
        byPlace.values().stream().filter(claims -> claims.size() > 1).forEach(claims -> report(claims, problems));
        byPlace.forEach((place, claims) -> reportFolders(place, claims, byPlace, problems));
    }

    /** What claims are compared by: {@code hello.html} and {@code hello/index.html} are one in a site without slashes. */
    private static String place(String file, boolean trailingSlash) {
        var place = file.toLowerCase(Locale.ROOT);
        return trailingSlash || !place.endsWith(INDEX)
                ? place
                : place.substring(0, place.length() - INDEX.length()) + ".html";
    }

    /** A file cannot be a folder too: {@code /feed.xml/old/} would have to be written below the feed. */
    private static void reportFolders(
            String place, List<Claim> claims, Map<String, List<Claim>> byPlace, Problems problems) {
        for (int slash = place.indexOf('/'); slash >= 0; slash = place.indexOf('/', slash + 1)) {
            for (var other : byPlace.getOrDefault(place.substring(0, slash), List.of())) {
                claims.forEach(claim -> problems.error(
                        "path/collision",
                        claim.location(),
                        "The URL '%s' lies below a file of the site, '%s'.".formatted(claim.url(), other.url()),
                        claim.cure()));
            }
        }
    }

    private static void report(List<Claim> claims, Problems problems) {
        for (var claim : claims) {
            var other = other(claim, claims);
            if (claim.isOwn() || other == null) {
                continue;
            }
            var isCase = !other.url().equals(claim.url())
                    && other.file().equalsIgnoreCase(claim.file())
                    && !other.file().equals(claim.file());
            problems.error(
                    isCase ? "path/collision-case" : "path/collision",
                    claim.location(),
                    "The URL '%s' belongs to %s too%s."
                            .formatted(claim.url(), other.location(), isCase ? " but for upper and lower case" : ""),
                    claim.cure());
        }
    }

    /** The claim that stands in the way: a page before an alias, since pages are never in the way of themselves. */
    private static @Nullable Claim other(Claim claim, List<Claim> claims) {
        return claims.stream()
                .filter(other -> other != claim && !other.isKinOf(claim))
                .filter(other -> claim.isAlias() || !other.isAlias())
                .findFirst()
                .orElse(null);
    }
}
