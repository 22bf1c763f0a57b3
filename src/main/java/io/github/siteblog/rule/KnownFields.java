package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PageDraft;
import io.github.siteblog.content.PersonDraft;
import io.github.siteblog.content.PostDraft;
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
        check(content.posts(), PostDraft.FIELDS, required, problems);
        check(content.pages(), PageDraft.FIELDS, List.of(), problems);
        content.people().forEach(person -> person.fields().reportUnknown(PersonDraft.FIELDS, problems));
    }

    private static void check(
            List<? extends Entry<?>> entries, List<String> known, List<String> required, Problems problems) {
        var cures = ForeignFields.cures(known);
        entries.forEach(entry -> entry.fields().reportUnknown(known, required, cures, problems));
    }
}
