package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceFile;
import java.util.List;

/** Text holds no characters that nobody sees: they break searches, and some turn the order of the text around. */
final class VisibleCharacters implements Rule {

    @Override
    public List<String> ids() {
        return List.of("text/invisible-char");
    }

    @Override
    public void check(Content content, Problems problems) {
        content.forEachEntry((entry, page) -> check(entry.source().file(), problems));
    }

    private static void check(SourceFile file, Problems problems) {
        var text = file.text();
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                problems.warning(
                        "text/invisible-char",
                        file.at(i),
                        "The text holds the invisible character U+%04X.".formatted((int) text.charAt(i)),
                        "Delete it.");
            }
        }
    }

    /** Whether a reader sees anything of a text: it is more than blanks of all kinds and characters that have no shape. */
    static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && !Character.isISOControl(c));
    }

    /** Zero-width spaces, byte-order marks, soft hyphens, and marks that override the direction of text. */
    private static boolean isInvisible(char c) {
        return c >= '\u00AD'
                && (c == '\u00AD'
                        || c == '\u200B'
                        || c >= '\u202A' && c <= '\u202E'
                        || c == '\u2060'
                        || c >= '\u2066' && c <= '\u2069'
                        || c == '\uFEFF');
    }
}
