package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import java.util.List;

/** Every category of a post is in {@code posts/categories.json}, where the blog has that file. */
final class KnownCategories implements Rule {

    @Override
    public List<String> ids() {
        return List.of("ref/unknown-category");
    }

    @Override
    public void check(Content content, Problems problems) {
        var names = content.categories().stream().map(Text::value).toList();
        if (names.isEmpty()) {
            return;
        }
        for (var post : content.posts()) {
            for (var category : post.value().labels().categories()) {
                if (!names.contains(category.value())) {
                    problems.error(
                            "ref/unknown-category",
                            category.location(),
                            "No category is named %s.".formatted(category.quoted()),
                            Nearest.hint(
                                    category.value(),
                                    names,
                                    "Add it to posts/categories.json, or use one of: %s."
                                            .formatted(String.join(", ", names))));
                }
            }
        }
    }
}
