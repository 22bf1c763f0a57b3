package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * No two pages or files of the site have one URL.
 *
 * <p>Upper and lower case do not count: on Windows and macOS such pages would be written over each other.
 */
final class UniqueUrls implements Rule {

    private static final Pattern PAGE = Pattern.compile("(?:(?:^|/)index)?\\.html$");

    @Override
    public List<String> ids() {
        return List.of("path/collision", "path/collision-case");
    }

    @Override
    public void check(Content content, Problems problems) {
        var claims = Claims.of(content);
        var trailingSlash = content.permalinks().trailingSlash();
        by(claim -> place(claim, trailingSlash), claims).values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> report(same, problems));
        var byFile = by(UniqueUrls::file, claims);
        claims.stream().filter(claim -> !claim.isCard()).forEach(claim -> reportFolders(claim, byFile, problems));
    }

    private static Map<String, List<Claim>> by(Function<Claim, String> key, List<Claim> claims) {
        return claims.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** The file on systems that fold upper and lower case. */
    private static String file(Claim claim) {
        return claim.file().toLowerCase(Locale.ROOT);
    }

    /** What answers: in a site without slashes, {@code hello}, {@code hello.html} and {@code hello/index.html} are one. */
    private static String place(Claim claim, boolean trailingSlash) {
        return trailingSlash ? file(claim) : PAGE.matcher(file(claim)).replaceFirst("");
    }

    /** A file cannot be a folder too: {@code /feed.xml/old/} would have to be written below the feed. */
    private static void reportFolders(Claim claim, Map<String, List<Claim>> byFile, Problems problems) {
        var file = file(claim);
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            for (var other : byFile.getOrDefault(file.substring(0, slash), List.of())) {
                problems.error(
                        "path/collision",
                        claim.location(),
                        "The URL '%s' lies below a file of the site, '%s'.".formatted(claim.url(), other.url()),
                        claim.cure());
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
