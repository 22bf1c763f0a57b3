package io.github.siteblog.content;

import io.github.siteblog.source.FrontMatterForm;
import java.util.Set;

/**
 * How the posts of a blog are written down, which may be as another tool has it.
 *
 * @param frontMatter the forms that front matter may have
 * @param fields what its fields are called
 * @param fileNames what the names of files tell
 */
public record Notation(Set<FrontMatterForm> frontMatter, FieldMapping fields, FileNames fileNames) {
    public Notation {
        frontMatter = Set.copyOf(frontMatter);
    }
}
