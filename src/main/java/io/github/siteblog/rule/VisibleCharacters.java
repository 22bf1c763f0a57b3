package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Text holds no characters that nobody sees: they break searches, and some turn the order of the text around. */
final class VisibleCharacters implements Rule {

    @Override
    public List<String> ids() {
        return List.of("text/invisible-char");
    }

    @Override
    public void check(Content content, Problems problems) {
        content.forEachEntry((entry, page) -> entry.invisible()
                .forEach(found -> problems.warning(
                        "text/invisible-char",
                        found.location(),
                        "The text holds the invisible character U+%04X.".formatted(found.character()),
                        "Delete it.")));
    }

    /** Whether a reader sees anything of a text: it is more than blanks of all kinds and characters that have no shape. */
    static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && !Character.isISOControl(c));
    }
}
