package io.github.siteblog.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The words of a text as they are looked for: in lower case, without accents. A character of a script that sets no blanks
 * between words is a word of its own. The script {@code search.js} cuts queries in the same way.
 */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Longer ones are hashes and data; nobody types them. */
    private static final int LONGEST = 30;

    private static final int LETTERS_AND_NUMBERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** Before it there are no characters that stand alone. */
    private static final int FIRST_ALONE = 0x2E80;

    private Words() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        forEach(text, words::add);
        return words;
    }

    /** Does something with every word, in the order of the text. */
    static void forEach(String text, Consumer<String> action) {
        var folded = (isPlain(text)
                        ? text
                        : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT);
        var start = -1;
        for (int i = 0; i < folded.length(); ) {
            var character = folded.codePointAt(i);
            var next = i + Character.charCount(character);
            var isAlone = isAlone(character);
            if (isAlone || !isWritten(character)) {
                word(folded, start, i, action);
                start = -1;
            } else if (start < 0) {
                start = i;
            }
            if (isAlone) {
                action.accept(folded.substring(i, next));
            }
            i = next;
        }
        word(folded, start, folded.length(), action);
    }

    private static void word(String text, int start, int end, Consumer<String> action) {
        if (start >= 0 && end - start <= LONGEST) {
            action.accept(text.substring(start, end));
        }
    }

    private static boolean isWritten(int character) {
        if (character < 128) {
            return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
        }
        return (LETTERS_AND_NUMBERS >> Character.getType(character) & 1) != 0;
    }

    private static boolean isAlone(int character) {
        if (character < FIRST_ALONE) {
            return false;
        }
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
