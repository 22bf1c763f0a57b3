package io.github.siteblog.report;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Problems by file and by rule, the gravest first. */
final class ProblemGroups {

    private final Map<String, List<Problem>> byFile;
    private final Map<String, List<Problem>> byRule;
    private final List<String> files;
    private final Map<String, Integer> numbers = new HashMap<>();

    ProblemGroups(List<Problem> problems) {
        byFile = problems.stream()
                .collect(Collectors.groupingBy(p -> p.location().file(), TreeMap::new, Collectors.toList()));
        byRule = problems.stream().collect(Collectors.groupingBy(Problem::rule, TreeMap::new, Collectors.toList()));
        files = new ArrayList<>(byFile.keySet());
        files.sort(Comparator.comparing(file -> gravest(of(file))));
        files.forEach(file -> numbers.put(file, numbers.size() + 1));
    }

    /** The files that have problems. */
    List<String> files() {
        return files;
    }

    /** The problems of a file. */
    List<Problem> of(String file) {
        return byFile.getOrDefault(file, List.of());
    }

    /** The problems of each rule; of equally grave rules, the one that found most comes first. */
    List<List<Problem>> rules() {
        return byRule.values().stream()
                .sorted(Comparator.<List<Problem>, Severity>comparing(ProblemGroups::gravest)
                        .thenComparing(Comparator.<List<Problem>>comparingInt(List::size)
                                .reversed()))
                .toList();
    }

    /** The name under which the problems of a file stand on the page. */
    String anchor(String file) {
        return "file-" + numbers.get(file);
    }

    static Severity gravest(List<Problem> problems) {
        return problems.stream()
                .map(Problem::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.OFF);
    }
}
