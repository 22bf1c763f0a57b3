package io.github.siteblog.goal;

import java.io.IOException;

/** Something to be done with a blog, with all that has to be known for it. */
public sealed interface Goal permits Validate, Render, Check, ListSources {

    /** Does it. */
    void run(Console console) throws IOException, GoalFailure;
}
