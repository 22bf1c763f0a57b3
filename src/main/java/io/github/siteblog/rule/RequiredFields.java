package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.FieldMapping;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import io.github.siteblog.source.Value;
import java.util.List;

/** Every post has the fields that the blog requires, and every page has a title. */
final class RequiredFields implements Rule {

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
        } else if (isBlank(entry.fields().value(field))) {
            var written = entry.fields().written(field);
            problems.error(
                    "fm/blank", entry.at(field), "The field '%s' is empty.".formatted(written), "Write its value.");
        }
    }

    private static boolean isBlank(Value value) {
        return value instanceof Text text && text.isBlank()
                || value instanceof Value.Items items && items.items().stream().allMatch(RequiredFields::isBlank);
    }
}
