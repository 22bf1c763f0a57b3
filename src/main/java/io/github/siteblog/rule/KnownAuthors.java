package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Every author of a post has a file in {@code people}. */
final class KnownAuthors implements Rule {

    @Override
    public List<String> ids() {
        return List.of("ref/unknown-author");
    }

    @Override
    public void check(Content content, Problems problems) {
        var slugs = content.people().stream().map(p -> p.value().slug()).toList();
        for (var post : content.posts()) {
            for (var author : post.value().labels().authors()) {
                if (!slugs.contains(author.value())) {
                    var file = "people/%s.md".formatted(Printable.line(author.value()));
                    problems.error(
                            "ref/unknown-author",
                            author.location(),
                            "No author has the slug %s.".formatted(author.quoted()),
                            Nearest.hint(author.value(), slugs, "Add %s or correct the slug.".formatted(file)));
                }
            }
        }
    }
}
