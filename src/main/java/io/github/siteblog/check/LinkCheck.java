package io.github.siteblog.check;

import io.github.siteblog.html.UrlEncoding;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.util.Set;

/** Every link, picture, script and style sheet of a page that belongs to the site is there, with the bytes that the page expects. */
final class LinkCheck {

    private static final Set<String> PICTURES = Set.of("img", "source", "video", "audio", "track");

    private final Targets targets;
    private final Digests digests;
    private final Problems problems;

    LinkCheck(Targets targets, Digests digests, Problems problems) {
        this.targets = targets;
        this.digests = digests;
        this.problems = problems;
    }

    void check(CheckedPage page) throws IOException {
        for (var use : page.uses()) {
            check(page, use);
        }
    }

    private void check(CheckedPage page, CheckedPage.Use use) throws IOException {
        if (use.url().startsWith("#")) {
            checkFragment(page, use);
            return;
        }
        var target = targets.target(use.url(), page.path());
        if (target.isEmpty()) {
            return;
        }
        var path = target.get().path();
        var file = path == null ? null : targets.file(path).orElse(null);
        if (file == null) {
            var rule = PICTURES.contains(use.element()) ? "ref/missing-image" : "link/broken";
            problems.error(
                    rule,
                    use.location(),
                    "The site has nothing at %s, which <%s> asks for."
                            .formatted(Printable.quoted(use.url()), use.element()),
                    "Correct the post or the template that writes it.");
        } else {
            if (!use.integrity().isEmpty() && !digests.has(file, use.integrity())) {
                problems.error(
                        "html/integrity",
                        use.location(),
                        "The bytes of '%s' are not those of the digest that <%s> names, so browsers do not use it."
                                .formatted(file, use.element()),
                        "Publish the file as it was rendered, with the ends of its lines.");
            }
            targets.page(file).ifPresent(other -> checkFragment(other, use));
        }
    }

    private void checkFragment(CheckedPage page, CheckedPage.Use use) {
        var hash = use.url().indexOf('#');
        var fragment = hash < 0 ? "" : UrlEncoding.decoded(use.url().substring(hash + 1));
        if (!fragment.isEmpty() && !fragment.startsWith(":~:") && !page.ids().contains(fragment)) {
            problems.error(
                    "link/broken-fragment",
                    use.location(),
                    "The link %s leads to no part of %s.".formatted(Printable.quoted(use.url()), page.path()),
                    "Link to an id that is on the page.");
        }
    }
}
