package io.github.siteblog.theme;

import io.github.siteblog.content.ThemeSettings;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a theme that are copied into the site as they are, such as its style sheet. */
public final class ThemeFiles {

    private static final String ASSETS = "assets/";

    private static final String STYLE_SHEET = ASSETS + "site.css";

    private final SourceTree tree;
    private final ThemeSettings settings;

    /**
     * Finds the files.
     *
     * @param tree the blog's folder, whose files come before those of the default theme
     * @param settings what the style sheet is to say besides
     */
    public ThemeFiles(SourceTree tree, ThemeSettings settings) {
        this.tree = tree;
        this.settings = settings;
    }

    /** The blog's own templates, by their names. */
    public SortedMap<String, String> templates() throws IOException {
        var templates = new TreeMap<String, String>();
        for (var file : tree.filesBelow("theme")) {
            if (UnusedTemplates.isTemplate(file)) {
                templates.put(file, tree.read(file).map(SourceFile::text).orElse(""));
            }
        }
        return templates;
    }

    /** The paths of the files in the site: those of the default theme and those that the blog adds. */
    public TreeSet<String> assets() {
        var assets = new TreeSet<>(DefaultTheme.ASSETS);
        tree.filesBelow(DefaultTheme.OVERRIDES + "assets")
                .forEach(file -> assets.add(file.substring(DefaultTheme.OVERRIDES.length())));
        return assets;
    }

    /** Opens a file: the blog's own where it has one. What the settings ask for stands at the end of the style sheet. */
    public InputStream open(String asset) throws IOException {
        var override = DefaultTheme.OVERRIDES + asset;
        var in = tree.has(override) ? tree.open(override) : DefaultTheme.open(asset);
        var all = asset.equals(STYLE_SHEET)
                ? new SequenceInputStream(in, new ByteArrayInputStream(ThemeStyle.of(settings)))
                : in;
        return asset.endsWith(".css") || asset.endsWith(".js") ? plainLines(all) : all;
    }

    /**
     * A text whose lines end with a line feed, the last one with nothing. Tools that publish a site, such as the
     * scm-publish plugin, write texts like this; any other text would then not have the digest that the pages name, and
     * browsers would not use it.
     */
    private static InputStream plainLines(InputStream in) throws IOException {
        try (in) {
            // Every byte is a character of this charset, so the others stay as they are.
            var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            var plain = text.replace("\r\n", "\n").replaceFirst("\n+\\z", "");
            return new ByteArrayInputStream(plain.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Reports files of the blog's own theme that have no use, and public files that stand in the way of the theme's. */
    public void check(Problems problems) throws IOException {
        for (var asset : assets()) {
            if (tree.has("public/" + asset)) {
                problems.error(
                        "cfg/duplicate-output",
                        Location.wholeFile("public/" + asset),
                        "The file has the path of a file of the theme.",
                        "Move it to %s to replace that one.".formatted(DefaultTheme.OVERRIDES + asset));
            }
        }
        for (var file : tree.filesBelow("theme")) {
            var name = file.substring(DefaultTheme.OVERRIDES.length());
            if (name.endsWith(".ftl")) {
                problems.error(
                        "tpl/extension",
                        Location.wholeFile(file),
                        "A template with the extension .ftl does not escape what it prints.",
                        "Rename it to %sh.".formatted(file));
            } else if (!UnusedTemplates.isTemplate(name)
                    && !tree.isArchived(file)
                    && !name.startsWith(ASSETS)
                    && !name.matches("messages/[^/]+\\.properties")) {
                problems.warning(
                        "io/stray-file",
                        Location.wholeFile(file),
                        "The file is not used.",
                        "Put files to be copied into theme/assets/.");
            }
        }
        new UnusedTemplates(tree).report(problems);
    }
}
