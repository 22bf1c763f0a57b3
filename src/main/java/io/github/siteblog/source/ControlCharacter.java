package io.github.siteblog.source;

/** A character that is no text: a control character, or one that Unicode sets aside for programs. */
public final class ControlCharacter {

    /** What stands in the place of one, so that none reaches a page. */
    static final char REPLACEMENT = '\uFFFD';

    private ControlCharacter() {}

    static boolean is(int c) {
        return c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && (c < 0xA0 || (c & 0xFFFE) == 0xFFFE);
    }

    /** A text with U+FFFD in the place of each; entities can write any character by its number. */
    public static String replacedIn(String text) {
        var characters = text.toCharArray();
        var isText = true;
        for (int i = 0; i < characters.length; i++) {
            if (is(characters[i])) {
                characters[i] = REPLACEMENT;
                isText = false;
            }
        }
        return isText ? text : new String(characters);
    }
}
