package io.github.siteblog;

import io.github.siteblog.content.Withheld;
import io.github.siteblog.output.WriteResult;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.report.BlogFacts;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run found and did.
 *
 * @param findings what is wrong
 * @param facts what is to be told about the blog
 * @param counts how much was read
 * @param withheld the posts, people and pages that are not published and why, by file
 * @param hasFailed whether the problems make the build fail; then nothing was written
 * @param written what was written, or null when nothing was
 */
public record Report(
        Findings findings,
        BlogFacts facts,
        Counts counts,
        SortedMap<String, Withheld> withheld,
        boolean hasFailed,
        @Nullable WriteResult written) {

    /** The problems that the baseline does not know. */
    public List<Problem> problems() {
        return findings.problems();
    }

    /** The number of posts that are published. */
    public long published() {
        return facts.posts().stream().filter(BlogFacts.PostFact::isPublished).count();
    }

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
