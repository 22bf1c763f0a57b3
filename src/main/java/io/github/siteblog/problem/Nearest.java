package io.github.siteblog.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the allowed value that a mistyped one was most likely meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate nearest to a value, or empty when none is near: at most one edit in three characters,
     * and never more than three.
     *
     * <p>Upper and lower case count as equal; of equally near candidates the first in alphabetical order is taken.
     */
    public static Optional<String> to(String value, Collection<String> candidates) {
        var wanted = value.toLowerCase(Locale.ROOT);
        var limit = Math.max(1, Math.min(3, value.length() / 3));
        return candidates.stream()
                .filter(c -> Math.abs(c.length() - wanted.length()) <= limit)
                .map(c -> new Candidate(c, distance(wanted, c.toLowerCase(Locale.ROOT), limit)))
                .filter(c -> c.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::value))
                .map(Candidate::value);
    }

    /** A hint that begins with the nearest candidate where there is one: {@code Did you mean 'ada'? …}. */
    public static String hint(String value, Collection<String> candidates, String otherwise) {
        return to(value, candidates)
                .map(near -> "Did you mean '%s'?".formatted(Printable.line(near)))
                .orElse(otherwise);
    }

    private record Candidate(String value, int distance) {}

    /**
     * The number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other; any
     * number above the limit if there are more.
     */
    private static int distance(String a, String b, int limit) {
        var beforeLast = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            var least = i;
            for (int j = 1; j <= b.length(); j++) {
                var replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                return least; // and no later row has less
            }
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length()];
    }
}
