package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.markdown.Document;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Every post has a text. */
final class WrittenBodies implements Rule {

    @Override
    public List<String> ids() {
        return List.of("post/empty-body");
    }

    @Override
    public void check(Content content, Problems problems) {
        for (var post : content.posts()) {
            if (!post.hasText() || showsNothing(post.document())) {
                problems.warning(
                        "post/empty-body",
                        post.start(),
                        "The post has no text.",
                        "Write it below the front matter, or add 'draft: true'.");
            }
        }
    }

    /** Whether a text is made of comments and the like; what was left out for a fault has been reported. */
    private static boolean showsNothing(Document document) {
        return document.words() == 0
                && document.problems().isEmpty()
                && document.text().toString().isBlank();
    }
}
