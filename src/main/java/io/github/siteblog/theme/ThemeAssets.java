package io.github.siteblog.theme;

import io.github.siteblog.content.Permalinks;
import io.github.siteblog.model.Asset;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Under which path each file of the theme is written; those of style sheets and scripts tell their content. */
public final class ThemeAssets {

    private static final Pattern FINGERPRINTED = Pattern.compile("(.+)(\\.(?:css|js))");
    private static final int DIGITS = 10;

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
                var path =
                        parts.group(1) + "." + HexFormat.of().formatHex(digest).substring(0, DIGITS) + parts.group(2);
                var integrity = "sha256-" + Base64.getEncoder().encodeToString(digest);
                assets.put(name, new Asset(links.file(path), integrity));
                names.put(path, name);
            }
            if (!parts.matches() || !DefaultTheme.ASSETS.contains(name)) {
                // Style sheets of the blog's own may name each other.
                names.put(name, name);
            }
        }
    }

    private static byte[] digest(ThemeFiles files, String name) throws IOException {
        try (var in = files.open(name)) {
            return MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java has it
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
