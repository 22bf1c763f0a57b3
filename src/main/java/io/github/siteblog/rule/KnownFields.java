package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PageDraft;
import io.github.siteblog.content.PersonDraft;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Every field of a front matter has a meaning; one that has none is most often mistyped. */
final class KnownFields implements Rule {

    @Override
    public List<String> ids() {
        return List.of("fm/unknown-key");
    }

    @Override
    public void check(Content content, Problems problems) {
        var required = content.config().policy().requiredFields();
        content.posts().forEach(post -> check(post, PostDraft.FIELDS, required, problems));
        content.people().forEach(person -> check(person, PersonDraft.FIELDS, List.of(), problems));
        content.pages().forEach(page -> check(page, PageDraft.FIELDS, List.of(), problems));
    }

    private static void check(Entry<?> entry, List<String> known, List<String> required, Problems problems) {
        for (var name : entry.fields().names()) {
            if (!known.contains(name) && !required.contains(name)) {
                problems.warning(
                        "fm/unknown-key",
                        entry.fields().key(name),
                        "The field %s is not known.".formatted(Printable.quoted(name)),
                        Nearest.hint(name, known, "The fields are: %s.".formatted(String.join(", ", known))));
            }
        }
    }
}
