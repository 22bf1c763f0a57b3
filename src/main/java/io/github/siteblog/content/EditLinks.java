package io.github.siteblog.content;

import io.github.siteblog.snippet.Repository;
import io.github.siteblog.source.RelativePath;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * Where readers can propose a change of a file of the blog.
 *
 * @param repository the project's sources
 * @param folder the blog's folder, from the project's on, with a slash at its end; null when nobody can edit it there
 */
public record EditLinks(Repository repository, @Nullable String folder) {

    /** The links for a blog; one that does not lie in the project's folder has none. */
    static EditLinks of(Repository repository, SourceTree tree) throws IOException {
        if (!Files.isDirectory(repository.folder())) {
            return new EditLinks(repository, null);
        }
        var project = repository.folder().toRealPath();
        if (!tree.root().startsWith(project) || tree.root().equals(project)) {
            return new EditLinks(repository, null);
        }
        return new EditLinks(repository, RelativePath.of(project, tree.root()) + "/");
    }

    /** The URL at which a file of the blog can be edited, or null when there is none. */
    public @Nullable String of(String path) {
        var link = folder == null ? "" : repository.editLink(Permalinks.escaped(folder + path));
        return link.isEmpty() ? null : link;
    }
}
