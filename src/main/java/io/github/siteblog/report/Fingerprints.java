package io.github.siteblog.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.output.Sums;
import io.github.siteblog.problem.Problem;
import java.util.HashMap;
import java.util.Map;

/**
 * Marks by which a problem is known again in a later run, although its line has moved.
 *
 * <p>A mark is made of the rule, the file, the text of the line and the number of the problem among those that are alike
 * in all of this.
 */
final class Fingerprints {

    private final SourceExcerpts excerpts;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(SourceExcerpts excerpts) {
        this.excerpts = excerpts;
    }

    /** The mark of the next problem; asked in the order of the problems. */
    String next(Problem problem) {
        var at = problem.location();
        var what = excerpts.line(at).map(String::strip).orElse(problem.message());
        var hash = hash(problem.rule() + "\n" + at.file() + "\n" + what);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static String hash(String text) {
        return Sums.of(text.getBytes(UTF_8)).substring(0, 16);
    }
}
