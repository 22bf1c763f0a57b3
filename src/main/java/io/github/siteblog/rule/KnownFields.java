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
        content.posts().forEach(post -> check(post, PostDraft.FIELDS, required, problems));
        content.people().forEach(person -> check(person, PersonDraft.FIELDS, List.of(), problems));
        content.pages().forEach(page -> check(page, PageDraft.FIELDS, List.of(), problems));
    }

    private static void check(Entry<?> entry, List<String> known, List<String> required, Problems problems) {
        entry.fields().reportUnknown(known, required, problems);
    }
}
