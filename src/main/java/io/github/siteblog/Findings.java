package io.github.siteblog;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.report.SourceExcerpts;
import java.util.HashSet;
import java.util.List;

/**
 * What is wrong with a blog.
 *
 * @param all every problem, in the order of file, line and column
 * @param problems those of them that the baseline does not know
 * @param excerpts the source lines of the problems
 */
public record Findings(List<Problem> all, List<Problem> problems, SourceExcerpts excerpts) {

    public Findings {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /** The number of problems that the baseline lets pass. */
    public long known() {
        var unknown = new HashSet<>(problems);
        return all.stream().filter(problem -> !unknown.contains(problem)).count();
    }
}
