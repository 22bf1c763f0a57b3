package io.github.siteblog;

import io.github.siteblog.content.Withheld;
import io.github.siteblog.output.WriteResult;
import io.github.siteblog.problem.Problem;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run found and did.
 *
 * @param problems everything that is wrong, in the order of file, line and column
 * @param counts what was read
 * @param withheld the posts that are not published and why, by file
 * @param hasFailed whether the problems make the build fail; then nothing was written
 * @param written what was written, or null when nothing was
 */
public record Report(
        List<Problem> problems,
        Counts counts,
        SortedMap<String, Withheld> withheld,
        boolean hasFailed,
        @Nullable WriteResult written) {

    /**
     * How much was read.
     *
     * @param posts the posts
     * @param people the people
     * @param pages the pages that are not posts
     * @param publicFiles the files that are copied
     */
    public record Counts(int posts, int people, int pages, int publicFiles) {}
}
