package io.github.siteblog.source;

import io.github.siteblog.problem.Problems;
import java.util.Optional;
import java.util.Set;

/**
 * A Markdown file split at its front matter.
 *
 * @param file the whole file
 * @param fields the fields of the front matter
 * @param bodyLine the line at which the body begins, from 1
 */
public record FrontMatter(SourceFile file, Fields fields, int bodyLine) {

    /**
     * Splits a file whose front matter is YAML; empty when it has none that can be read, which is then reported.
     *
     * @param problems takes what is wrong with it
     */
    public static Optional<FrontMatter> of(SourceFile file, Problems problems) {
        return of(file, Set.of(FrontMatterForm.YAML), problems);
    }

    /**
     * Splits a file; empty when it has no front matter that can be read, which is then reported.
     *
     * @param forms the forms that front matter may have
     * @param problems takes what is wrong with it
     */
    public static Optional<FrontMatter> of(SourceFile file, Set<FrontMatterForm> forms, Problems problems) {
        return new FrontMatterReader(file, forms, problems).read();
    }

    /** The same text under other fields. */
    public FrontMatter with(Fields others) {
        return new FrontMatter(file, others, bodyLine);
    }

    /** The offset in the file at which the body begins. */
    public int bodyStart() {
        return bodyLine > file.lines() ? file.text().length() : file.startOfLine(bodyLine);
    }

    /** The Markdown below the front matter. */
    public String body() {
        return file.text().substring(bodyStart());
    }
}
