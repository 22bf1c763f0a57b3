package io.github.siteblog.content;

import io.github.siteblog.markdown.Dialect;
import io.github.siteblog.source.SourceTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how each text of a blog is read.
 *
 * <p>What is called {@code .mdx} is MDX. A blog that has such a file is written for a tool that reads {@code .md} as MDX
 * too, so all of its texts are; in other blogs, a {@code .md} file is MDX when it uses JSX or a component.
 *
 * @param forced the dialect of all texts, or null
 * @param hasMdx whether the blog has a file called {@code .mdx}
 * @param components the names of the components that texts can use
 */
record Dialects(@Nullable Dialect forced, boolean hasMdx, Set<String> components) {

    private static final String MDX = ".mdx";

    static Dialects of(SourceTree tree, Config config, Set<String> components) {
        var hasMdx = tree.filesBelow("posts").stream().anyMatch(file -> file.endsWith(MDX))
                || tree.filesBelow("pages").stream().anyMatch(file -> file.endsWith(MDX));
        return new Dialects(config.policy().dialect(), hasMdx, components);
    }

    Dialect of(String path, String body) {
        if (forced != null) {
            return forced;
        }
        return hasMdx || path.endsWith(MDX) ? Dialect.MDX : Dialect.of(body, components);
    }
}
