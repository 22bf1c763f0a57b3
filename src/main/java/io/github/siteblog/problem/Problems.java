package io.github.siteblog.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Collects problems; many threads may add to it at once.
 *
 * <p>The order of adding does not matter: {@link #sorted} gives file, line and column order.
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds an error. */
    public void error(String rule, Location location, String message, String hint) {
        add(new Problem(Severity.ERROR, rule, location, message, hint));
    }

    /** Adds a warning. */
    public void warning(String rule, Location location, String message, String hint) {
        add(new Problem(Severity.WARNING, rule, location, message, hint));
    }

    /** Adds something worth knowing. */
    public void info(String rule, Location location, String message, String hint) {
        add(new Problem(Severity.INFO, rule, location, message, hint));
    }

    /** Adds all problems of a list, for example those of a body that was parsed on its own. */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    private synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** The files that have errors, whatever severity the settings give these. */
    public synchronized Set<String> filesWithErrors() {
        return found.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.location().file())
                .collect(Collectors.toSet());
    }

    /** Everything found, in the order of file, line and column, each problem once. */
    public List<Problem> sorted() {
        return sorted(Map.of());
    }

    /**
     * Everything found that is to be told, in the order of file, line and column, each problem once.
     *
     * @param severities the severity of rules that do not keep their own, by rule id
     */
    public synchronized List<Problem> sorted(Map<String, Severity> severities) {
        return found.stream()
                .map(p -> p.as(severities.getOrDefault(p.rule(), p.severity())))
                .filter(p -> p.severity() != Severity.OFF)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
