package io.github.siteblog.rule;

import io.github.siteblog.content.Authors;
import io.github.siteblog.content.Content;
import io.github.siteblog.content.Slug;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import java.util.List;

/** Every author of a post has a file in {@code people}. */
final class KnownAuthors implements Rule {

    @Override
    public List<String> ids() {
        return List.of("ref/unknown-author");
    }

    @Override
    public void check(Content content, Problems problems) {
        var authors = Authors.of(content.people());
        var slugs = content.people().stream().map(p -> p.value().slug()).toList();
        var names = content.people().stream().map(p -> p.value().name()).toList();
        for (var post : content.posts()) {
            for (var author : post.value().labels().authors()) {
                var meant = authors.slugs(author.value());
                if (meant.size() > 1) {
                    problems.error(
                            "ref/unknown-author",
                            author.location(),
                            "Several people are called %s.".formatted(author.quoted()),
                            "Write the slug of one: %s.".formatted(String.join(", ", meant)));
                } else if (meant.isEmpty() && !isUnreadable(author, content)) {
                    problems.error(
                            "ref/unknown-author",
                            author.location(),
                            (isName(author) ? "No author is called %s." : "No author has the slug %s.")
                                    .formatted(author.quoted()),
                            Nearest.hint(author.value(), isName(author) ? names : slugs, cure(author)));
                }
            }
        }
    }

    /** Whether there is a file of the author that cannot be read, which has been reported. */
    private static boolean isUnreadable(Text author, Content content) {
        return content.tree().has("people/%s.md".formatted(author.value()));
    }

    private static boolean isName(Text author) {
        return author.value().strip().matches(".+ .+")
                && !Slug.of(author.value()).isEmpty();
    }

    private static String cure(Text author) {
        return isName(author)
                ? "Add people/%s.md with this name or correct it.".formatted(Slug.of(author.value()))
                : "Add people/%s.md or correct the slug.".formatted(Printable.line(author.value()));
    }
}
