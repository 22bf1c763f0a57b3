package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No two posts have one title, so that readers and search results can tell them apart. */
final class UniqueTitles implements Rule {

    @Override
    public List<String> ids() {
        return List.of("post/same-title");
    }

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Entry<PostDraft>> first = new HashMap<>();
        for (var post : content.posts()) {
            var title = post.value().title();
            if (title == null) {
                continue;
            }
            var other = first.putIfAbsent(title.value().strip().toLowerCase(Locale.ROOT), post);
            if (other != null) {
                problems.warning(
                        "post/same-title",
                        title.location(),
                        "The title %s is that of %s too.".formatted(title.quoted(), other.path()),
                        "Say how the two differ.");
            }
        }
    }
}
