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
            var path = Printable.line(url.path());
            if (targets.file(url.path()).isEmpty()) {
                problems.error(
                        "url/lost",
                        url.location(),
                        "The site once had a page at %s, and has none now."
                                .formatted(Printable.quoted("/" + url.path())),
                        hasPageWithoutSlash(url.path())
                                ? "Have the host lead it to '/%s', or give that page 'aliases: [/%s]'."
                                        .formatted(path.substring(0, path.length() - 1), path)
                                : "Give the page that took its place 'aliases: [/%s]'.".formatted(path));
            }
        }
    }

    private boolean hasPageWithoutSlash(String path) {
        return path.endsWith("/")
                && targets.file(path.substring(0, path.length() - 1)).isPresent();
    }
}
