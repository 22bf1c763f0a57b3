package io.github.siteblog.rule;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** What a single rule finds in a blog. */
final class Findings {

    private Findings() {}

    /** The problems as they are printed. */
    static List<String> of(Rule rule, SmallBlog blog) {
        var problems = new Problems();
        rule.check(blog.content(), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
