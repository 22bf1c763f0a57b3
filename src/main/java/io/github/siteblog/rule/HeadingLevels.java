package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Headings go down one level at a time, so that they make a table of contents. */
final class HeadingLevels implements Rule {

    /** The level of a page's title. */
    private static final int TITLE = 1;

    @Override
    public List<String> ids() {
        return List.of("heading/skipped-level");
    }

    @Override
    public void check(Content content, Problems problems) {
        content.forEachEntry((entry, page) -> check(entry, problems));
    }

    private static void check(Entry<?> entry, Problems problems) {
        var last = TITLE;
        for (var section : entry.document().outline().sections()) {
            var level = section.heading().level();
            if (level > last + 1) {
                problems.warning(
                        "heading/skipped-level",
                        section.location(),
                        "The heading is %s levels below the one before it.".formatted(level - last),
                        hint(section.isHtml(), level - last - 1));
            }
            last = level;
        }
    }

    private static String hint(boolean isHtml, int tooMany) {
        return isHtml
                ? "Lower the number in its tags by %s.".formatted(tooMany == 1 ? "one" : tooMany)
                : "Write it with %s '#' fewer.".formatted(tooMany == 1 ? "one" : tooMany);
    }
}
