package io.github.siteblog.report;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reports have to know about the build.
 *
 * @param version the version of this program
 * @param prefix the path from the project to the blog's folder, with a slash at the end: {@code src/blog/}
 * @param failOn the least grave severity that makes the build fail, or null when none does
 */
public record ReportSettings(
        String version, String prefix, @Nullable Severity failOn) {

    /** Whether problems as these make the build fail. */
    boolean isReachedBy(List<Problem> problems) {
        return problems.stream().anyMatch(this::isReachedBy);
    }

    private boolean isReachedBy(Problem problem) {
        return failOn != null && problem.severity().compareTo(failOn) <= 0;
    }

    /** Whether a problem is to be mended before anything else: every error, and what makes the build fail. */
    boolean isFailure(Problem problem) {
        return problem.severity() == Severity.ERROR || isReachedBy(problem);
    }

    /** The path of a problem's file seen from the project; one that is absolute stays so. */
    String path(Problem problem) {
        var file = problem.location().file();
        // The POM and the baseline are the files outside the blog's folder that problems name.
        var isBeside = file.equals("pom.xml") || problem.rule().equals("cfg/baseline");
        return isBeside || isAbsolute(file) ? file : prefix + file;
    }

    /** Whether a path begins at the root of a file system, on any operating system. */
    static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.matches("(?s)[A-Za-z]:[/\\\\].*");
    }
}
