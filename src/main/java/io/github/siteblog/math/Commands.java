package io.github.siteblog.math;

import io.github.siteblog.problem.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that KaTeX knows, to suggest one for a misspelt one. */
final class Commands {

    private static final Pattern COMMAND = Pattern.compile("\"\\\\(\\\\[a-zA-Z]+)\"");

    private static final List<String> ENVIRONMENTS = List.of(
            "Bmatrix",
            "CD",
            "Vmatrix",
            "align",
            "align*",
            "alignat",
            "aligned",
            "alignedat",
            "array",
            "bmatrix",
            "cases",
            "dcases",
            "equation",
            "gather",
            "gathered",
            "matrix",
            "pmatrix",
            "rcases",
            "smallmatrix",
            "split",
            "subarray",
            "vmatrix");

    private Commands() {}

    /** The command that was most likely meant: one with the same first letter, or else another. */
    static Optional<String> nearest(String command) {
        var commands = commands();
        var first = command.substring(0, Math.min(2, command.length()));
        var alike = commands.stream().filter(name -> name.startsWith(first)).toList();
        return Nearest.to(command, alike).or(() -> Nearest.to(command, commands));
    }

    /** The environment that was most likely meant. */
    static Optional<String> nearestEnvironment(String name) {
        return Nearest.to(name, ENVIRONMENTS);
    }

    private static List<String> commands() {
        return COMMAND.matcher(Katex.source("katex.js"))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
