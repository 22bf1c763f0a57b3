package io.github.siteblog.check;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Every URL that an earlier release had still answers, by its page or by a redirect. */
final class UrlStability {

    private final Targets targets;
    private final Problems problems;

    UrlStability(Targets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    void check(List<String> earlier) {
        for (var path : earlier) {
            if (targets.file(path).isEmpty()) {
                problems.error(
                        "url/lost",
                        Location.wholeFile(path),
                        "The last release had a page at %s, and this one has none."
                                .formatted(Printable.quoted("/" + path)),
                        "Give the page that took its place 'aliases: [/%s]'.".formatted(Printable.line(path)));
            }
        }
    }
}
