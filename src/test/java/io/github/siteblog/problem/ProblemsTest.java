package io.github.siteblog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Location HERE = new Location("posts/a.md", 1, 1);

    private final Problems problems = new Problems();

    private void thenProblems(Map<String, Severity> severities, String... lines) {
        assertThat(problems.sorted(severities)).extracting(Problem::toString).containsExactly(lines);
    }

    @Test
    void areKeptWithTheirSeverity() {
        problems.error("a/a", HERE, "E.", "H.");
        problems.warning("b/b", HERE, "W.", "H.");
        problems.info("c/c", HERE, "I.", "H.");
        thenProblems(
                Map.of(),
                "posts/a.md:1:1: error: E. H. [a/a]",
                "posts/a.md:1:1: warning: W. H. [b/b]",
                "posts/a.md:1:1: info: I. H. [c/c]");
    }

    @Test
    void areSortedByPlace() {
        problems.error("a/a", new Location("posts/b.md", 1, 1), "Third.", "H.");
        problems.error("a/a", new Location("posts/a.md", 10, 1), "Second.", "H.");
        problems.error("a/a", new Location("posts/a.md", 9, 1), "First.", "H.");
        assertThat(problems.sorted()).extracting(Problem::message).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void areShownOnce() {
        problems.error("a/a", HERE, "E.", "H.");
        problems.addAll(List.of(new Problem(Severity.ERROR, "a/a", HERE, "E.", "H.")));
        thenProblems(Map.of(), "posts/a.md:1:1: error: E. H. [a/a]");
    }

    @Test
    void takeTheSeverityThatTheirRuleWasGiven() {
        problems.error("a/a", HERE, "E.", "H.");
        problems.error("b/b", HERE, "F.", "H.");
        thenProblems(
                Map.of("a/a", Severity.INFO, "c/c", Severity.OFF),
                "posts/a.md:1:1: info: E. H. [a/a]",
                "posts/a.md:1:1: error: F. H. [b/b]");
    }

    @Test
    void areShownOnceWhenTheirSeveritiesBecomeEqual() {
        problems.error("a/a", HERE, "E.", "H.");
        problems.warning("a/a", HERE, "E.", "H.");
        thenProblems(Map.of("a/a", Severity.INFO), "posts/a.md:1:1: info: E. H. [a/a]");
    }

    @Test
    void areNotShownWhenTheirRuleIsOff() {
        problems.error("a/a", HERE, "E.", "H.");
        thenProblems(Map.of("a/a", Severity.OFF));
    }

    @Test
    void areCollectedFromManyThreads() {
        IntStream.range(0, 10_000)
                .parallel()
                .forEach(i -> problems.error("a/a", new Location("a.md", i + 1, 1), "E.", "H."));
        assertThat(problems.sorted()).hasSize(10_000).isSorted();
    }
}
