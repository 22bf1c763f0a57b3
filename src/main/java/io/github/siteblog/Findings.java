package io.github.siteblog;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.report.SourceExcerpts;
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
}
