package io.github.siteblog.problem;

import java.util.Comparator;

/**
 * One thing that is wrong, where it is, and how to mend it.
 *
 * @param severity how much it matters
 * @param rule the id of the rule that found it: {@code ref/unknown-author}
 * @param location where it is
 * @param message what is wrong, one sentence, with the value in quotes
 * @param hint what to do about it, one or two sentences
 */
public record Problem(Severity severity, String rule, Location location, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint)
            .thenComparing(Problem::severity);

    public Problem {
        message = Printable.line(message);
        hint = Printable.line(hint);
    }

    /** The same problem with another severity. */
    public Problem as(Severity other) {
        return new Problem(other, rule, location, message, hint);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code posts/hello.md:4:11: error: No author has the slug 'adaa'. Did you mean 'ada'? [ref/unknown-author]}. */
    @Override
    public String toString() {
        return "%s: %s: %s %s [%s]"
                .formatted(Printable.line(location.toString()), severity.word(), message, hint, rule);
    }
}
