package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.html.UrlEncoding;
import io.github.siteblog.html.UrlUse;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every link within the site, and every film, sound or frame, leads to a page or file, and to a part of it that is there. */
final class LinkTargets implements Rule {

    @Override
    public List<String> ids() {
        return List.of("link/broken", "link/broken-fragment", "path/traversal");
    }

    @Override
    public void check(Content content, Problems problems) {
        var check = new Check(content, problems);
        content.forEachEntry((entry, page) -> entry.document().urls().stream()
                .filter(use -> use.kind() != UrlUse.Kind.IMAGE)
                .filter(use -> !LinkForms.isMalformed(use.url()))
                .forEach(use -> check.link(use, entry, page)));
    }

    private static final class Check {
        private final Content content;
        private final Problems problems;
        private final Addresses addresses;
        private final Map<Entry<?>, Set<String>> ids = new IdentityHashMap<>();

        Check(Content content, Problems problems) {
            this.content = content;
            this.problems = problems;
            this.addresses = new Addresses(content);
        }

        void link(UrlUse use, Entry<?> from, String page) {
            if (use.url().startsWith("#")) {
                fragment(use, from);
                return;
            }
            var target = content.references().target(use.url(), page);
            if (target.isEmpty()) {
                return;
            }
            var path = target.get().path();
            if (path == null) {
                problems.error(
                        "path/traversal",
                        use.location(),
                        "The link %s leads out of the site.".formatted(Printable.quoted(use.url())),
                        "Write a path of the site.");
            } else if (addresses.has(path)) {
                addresses.entry(path).ifPresent(entry -> fragment(use, entry));
            } else {
                broken(use, path);
            }
        }

        private void broken(UrlUse use, String path) {
            if (use.kind() == UrlUse.Kind.MEDIA) {
                problems.error(
                        "link/broken",
                        use.location(),
                        "The file %s does not exist.".formatted(Printable.quoted(use.url())),
                        "Add public/%s or correct the path.".formatted(Printable.line(path)));
                return;
            }
            var unpublished = addresses.unpublished(path);
            if (unpublished.isPresent()) {
                var post = unpublished.get();
                problems.error(
                        "link/broken",
                        use.location(),
                        "The link %s leads to %s, which %s."
                                .formatted(Printable.quoted(use.url()), Printable.line(post.path()), post.state()),
                        post.cure());
                return;
            }
            problems.error(
                    "link/broken",
                    use.location(),
                    "The link %s leads to no page of the site.".formatted(Printable.quoted(use.url())),
                    addresses
                            .nearestPost(path)
                            .map(near -> "Did you mean '%s'?".formatted(near))
                            .orElse("Correct it, or give the page that it means this path as an alias."));
        }

        private void fragment(UrlUse use, Entry<?> entry) {
            var hash = use.url().indexOf('#');
            var fragment = hash < 0 ? "" : UrlEncoding.decoded(use.url().substring(hash + 1));
            if (fragment.isEmpty() || fragment.equals("top") || fragment.startsWith(":~:")) {
                return;
            }
            var known = ids.computeIfAbsent(entry, e -> e.document().ids());
            if (!known.contains(fragment)) {
                var otherwise = known.isEmpty()
                        ? "The page has no headings to link to."
                        : "Link to the id of a heading; ids are lower case with hyphens for blanks.";
                problems.error(
                        "link/broken-fragment",
                        use.location(),
                        "The link %s leads to no part of %s.".formatted(Printable.quoted(use.url()), entry.path()),
                        Nearest.to(fragment, known)
                                .map(near -> "Did you mean '#%s'?".formatted(Printable.line(near)))
                                .orElse(otherwise));
            }
        }
    }
}
