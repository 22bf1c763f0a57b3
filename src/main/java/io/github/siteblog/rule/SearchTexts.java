package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles and descriptions have a length that search results show whole, and none that breaks a page. */
final class SearchTexts implements Rule {

    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_DESCRIPTION = 160;
    private static final int LIMIT = 1000;
    private static final int LONGEST_NAME = 100;

    @Override
    public List<String> ids() {
        return List.of("fm/too-long", "seo/description-length", "seo/title-length");
    }

    @Override
    public void check(Content content, Problems problems) {
        for (var post : content.posts()) {
            check(post.value().title(), "title", LONGEST_TITLE, problems);
            check(post.value().description(), "description", LONGEST_DESCRIPTION, problems);
            var labels = post.value().labels();
            labels.tags().forEach(tag -> checkName(tag, "tag", problems));
            if (labels.series() != null) {
                checkName(labels.series(), "series", problems);
            }
        }
    }

    /** The name of a list is a part of its URL, and so the name of a file. */
    private static void checkName(Text text, String name, Problems problems) {
        var length = text.value().codePointCount(0, text.value().length());
        if (length > LONGEST_NAME) {
            problems.error(
                    "fm/too-long",
                    text.location(),
                    "The %s has %s characters.".formatted(name, length),
                    "Write at most %s.".formatted(LONGEST_NAME));
        }
    }

    private static void check(@Nullable Text text, String name, int longest, Problems problems) {
        if (text == null) {
            return;
        }
        var length = text.value().codePointCount(0, text.value().length());
        if (length > LIMIT) {
            problems.error(
                    "fm/too-long",
                    text.location(),
                    "The %s has %s characters.".formatted(name, length),
                    "Write at most %s; the text of the post has room for the rest.".formatted(LIMIT));
        } else if (length > longest) {
            problems.info(
                    "seo/%s-length".formatted(name),
                    text.location(),
                    "The %s has %s characters.".formatted(name, length),
                    "Search results cut it after about %s.".formatted(longest));
        }
    }
}
