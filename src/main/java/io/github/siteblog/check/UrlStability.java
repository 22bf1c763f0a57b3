package io.github.siteblog.check;

import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Every URL that the site once had still answers, by its page or by a redirect. */
final class UrlStability {

    private final Targets targets;
    private final Problems problems;

    UrlStability(Targets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    void check(List<EarlierUrl> earlier) {
        for (var url : earlier) {
            if (targets.file(url.path()).isEmpty()) {
                problems.error(
                        "url/lost",
                        url.location(),
                        "The site once had a page at %s, and has none now."
                                .formatted(Printable.quoted("/" + url.path())),
                        "Give the page that took its place 'aliases: [/%s]'.".formatted(Printable.line(url.path())));
            }
        }
    }
}
