package io.github.siteblog;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gravity of problems that makes a build fail. */
public enum FailOn {
    /** An error. */
    ERROR(Severity.ERROR),
    /** A warning or an error. */
    WARNING(Severity.WARNING),
    /** No problem; what cannot be published is left out. */
    NEVER(null);

    private final @Nullable Severity least;

    FailOn(@Nullable Severity least) {
        this.least = least;
    }

    /** The least grave severity that makes a build fail, or null when none does. */
    public @Nullable Severity least() {
        return least;
    }

    /** Whether problems as these make a build fail. */
    public boolean isReachedBy(List<Problem> problems) {
        return least != null
                && problems.stream().anyMatch(problem -> problem.severity().compareTo(least) <= 0);
    }
}
