package io.github.siteblog.theme;

import io.github.siteblog.content.Permalinks;
import io.github.siteblog.model.Asset;
import io.github.siteblog.source.ContentDigest;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Under which path each file of the theme is written; those of style sheets and scripts tell their content. */
public final class ThemeAssets {

    private static final Pattern FINGERPRINTED = Pattern.compile("(.+)(\\.(?:css|js))");

    private final SortedMap<String, String> names = new TreeMap<>();
    private final SortedMap<String, Asset> assets = new TreeMap<>();

    /**
     * Reads the style sheets and scripts of a theme.
     *
     * @param files the files of the theme
     * @param links the URLs of the site
     */
    public ThemeAssets(ThemeFiles files, Permalinks links) throws IOException {
        for (var name : files.assets()) {
            var parts = FINGERPRINTED.matcher(name);
            if (parts.matches()) {
                var digest = digest(files, name);
                var path = parts.group(1) + "." + digest.inName() + parts.group(2);
                assets.put(name, new Asset(links.file(path), digest.integrity()));
                names.put(path, name);
            }
            if (!parts.matches() || !DefaultTheme.ASSETS.contains(name)) {
                // Style sheets of the blog's own may name each other.
                names.put(name, name);
            }
        }
    }

    private static ContentDigest digest(ThemeFiles files, String name) throws IOException {
        try (var in = files.open(name)) {
            return ContentDigest.of(in.readAllBytes());
        }
    }

    /** The files by their paths in the site, each with its name in the theme. */
    public SortedMap<String, String> namesByPath() {
        return Collections.unmodifiableSortedMap(names);
    }

    /** The style sheets and scripts, by their names in the theme. */
    public Map<String, Asset> fingerprinted() {
        return Collections.unmodifiableSortedMap(assets);
    }
}
