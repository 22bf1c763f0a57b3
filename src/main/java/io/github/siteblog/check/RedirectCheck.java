package io.github.siteblog.check;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;

/** Every redirect leads to a page. */
final class RedirectCheck {

    private final Targets targets;
    private final Problems problems;

    RedirectCheck(Targets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    void check(String path, String redirects) {
        var lines = redirects.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var parts = lines.get(i).strip().split("\\s+");
            var location = new Location(path, i + 1, 1);
            if (parts.length < 2 || parts[0].startsWith("#")) {
                continue;
            }
            targets.target(parts[1], path)
                    .filter(target ->
                            target.path() == null || targets.file(target.path()).isEmpty())
                    .ifPresent(target -> problems.error(
                            "link/broken",
                            location,
                            "The redirect leads to %s, where the site has nothing."
                                    .formatted(Printable.quoted(parts[1])),
                            "Correct the alias."));
        }
    }
}
