package io.github.siteblog.theme;

import freemarker.cache.TemplateLoader;
import io.github.siteblog.source.SourceTree;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds a template in the blog's {@code theme} folder, else in the default theme. */
final class ThemeLoader implements TemplateLoader {

    private final SourceTree tree;

    ThemeLoader(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * Where a template comes from.
     *
     * @param name its name below the theme
     * @param isOverride whether the blog has a template of its own
     */
    private record Origin(String name, boolean isOverride) {}

    @Override
    public @Nullable Object findTemplateSource(String name) {
        if (tree.has(DefaultTheme.OVERRIDES + name)) {
            return new Origin(name, true);
        }
        return DefaultTheme.has(name) ? new Origin(name, false) : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0; // a build reads every template once
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        var origin = (Origin) source;
        if (!origin.isOverride) {
            return new InputStreamReader(DefaultTheme.open(origin.name), StandardCharsets.UTF_8);
        }
        var path = DefaultTheme.OVERRIDES + origin.name;
        var file = tree.read(path).orElseThrow(() -> new FileNotFoundException(path));
        return new StringReader(file.text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is held open
    }
}
