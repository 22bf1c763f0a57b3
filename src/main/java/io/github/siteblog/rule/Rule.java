package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Something that must hold for the content of a blog. */
public interface Rule {

    /** The ids under which this rule reports, such as {@code ref/unknown-author}. */
    List<String> ids();

    /** Looks at the content and reports where the rule does not hold. */
    void check(Content content, Problems problems);
}
