package io.github.siteblog.report;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** The sums of a run in words. */
public final class Summary {

    private Summary() {}

    /** {@code 14 errors, 1 warning and 3 notes}, or {@code no problems}. */
    public static String of(List<Problem> problems) {
        var parts = new ArrayList<String>();
        add(parts, count(problems, Severity.ERROR), "error");
        add(parts, count(problems, Severity.WARNING), "warning");
        add(parts, count(problems, Severity.INFO), "note");
        return parts.isEmpty() ? "no problems" : joined(parts);
    }

    /** A number and its noun: {@code 1 post}, {@code 2 posts}. */
    public static String count(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    /** How many problems have a severity. */
    static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static void add(List<String> parts, long number, String noun) {
        if (number > 0) {
            parts.add(count(number, noun, noun + "s"));
        }
    }

    private static String joined(List<String> parts) {
        var last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
