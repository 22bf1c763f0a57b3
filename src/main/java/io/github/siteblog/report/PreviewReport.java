package io.github.siteblog.report;

import com.google.gson.Gson;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the preview tells in its pages: the problems, and which posts a build of today would not publish. */
public final class PreviewReport {

    /** A problem as the page shows it. */
    private record Shown(
            String severity,
            String rule,
            String place,
            String message,
            String hint,
            @Nullable Integer line,
            @Nullable String before,
            @Nullable String after) {}

    private record State(List<Shown> problems, String sum, Map<String, String> withheld, boolean isLastGood) {}

    private PreviewReport() {}

    /**
     * One line of JSON.
     *
     * @param problems what is wrong
     * @param excerpts the source lines of the problems
     * @param withheld why posts would not be published, by URL
     * @param isLastGood whether an older site is shown, since the newest cannot be
     */
    public static String json(
            List<Problem> problems, SourceExcerpts excerpts, SortedMap<String, Withheld> withheld, boolean isLastGood) {
        var shown = problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .map(problem -> shown(problem, excerpts))
                .toList();
        var marks = new TreeMap<String, String>();
        withheld.forEach(
                (url, why) -> marks.put(url, why.reason().word() + (why.due() == null ? "" : ", due " + why.due())));
        return new Gson().toJson(new State(shown, Summary.of(problems), marks, isLastGood));
    }

    private static Shown shown(Problem problem, SourceExcerpts excerpts) {
        var excerpt = excerpts.at(problem.location()).orElse(null);
        return new Shown(
                problem.severity().word().toLowerCase(Locale.ROOT),
                problem.rule(),
                problem.location().toString(),
                problem.message(),
                problem.hint(),
                excerpt == null ? null : excerpt.line(),
                excerpt == null ? null : excerpt.before(),
                excerpt == null ? null : excerpt.after());
    }
}
