package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.FieldMapping;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import io.github.siteblog.source.Value;
import java.util.List;
import java.util.Set;

/** Every post has the fields that the blog requires, and every page has a title. */
final class RequiredFields implements Rule {

    private static final Set<String> LISTS = Set.of("aliases", "authors", "category", "tags");

    @Override
    public List<String> ids() {
        return List.of("fm/blank", "fm/required");
    }

    @Override
    public void check(Content content, Problems problems) {
        var names = content.config().notation().fields();
        for (var post : content.posts()) {
            content.config().policy().requiredFields().forEach(field -> check(post, field, names, problems));
        }
        for (var page : content.pages()) {
            check(page, "title", names, problems);
        }
    }

    private static void check(Entry<?> entry, String field, FieldMapping names, Problems problems) {
        if (!entry.fields().has(field)) {
            problems.error(
                    "fm/required",
                    entry.start(),
                    "The field '%s' is missing.".formatted(names.nameOf(field)),
                    "Add '%s: …' to the front matter.".formatted(names.nameOf(field)));
        } else if (isBlank(field, entry.fields().value(field))) {
            var written = entry.fields().written(field);
            problems.error(
                    "fm/blank", entry.at(field), "The field '%s' is empty.".formatted(written), "Write its value.");
        }
    }

    /** An empty list in the place of a text is one of the wrong kind, which is reported as such. */
    private static boolean isBlank(String field, Value value) {
        return isBlank(value) && (value instanceof Text || LISTS.contains(field) || !PostDraft.FIELDS.contains(field));
    }

    private static boolean isBlank(Value value) {
        return value instanceof Text text && !VisibleCharacters.isVisible(text.value())
                || value instanceof Value.Items items && items.items().stream().allMatch(RequiredFields::isBlank);
    }
}
