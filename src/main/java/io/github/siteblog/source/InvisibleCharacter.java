package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A character that nobody sees: a zero-width space, a byte-order mark, a soft hyphen, a separator of lines, an operator
 * without a shape, or a mark that overrides the direction of text.
 *
 * @param character the character
 * @param location where it stands
 */
public record InvisibleCharacter(int character, Location location) {

    private static final char FIRST = '\u00AD';

    /** All in a file. */
    public static List<InvisibleCharacter> in(SourceFile file) {
        var characters = file.text().toCharArray();
        var found = new ArrayList<InvisibleCharacter>();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= FIRST && isInvisible(characters[i])) {
                found.add(new InvisibleCharacter(characters[i], file.at(i)));
            }
        }
        return found;
    }

    private static boolean isInvisible(char c) {
        return c == FIRST
                || c == '\u200B'
                || c >= '\u2028' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF';
    }
}
