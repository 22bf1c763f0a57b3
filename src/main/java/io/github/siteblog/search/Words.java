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

    /** Letters, the marks on them, and numbers. */
    private static final int WRITTEN = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;

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
        var characters = text.toCharArray();
        var start = -1;
        var isPlain = true;
        for (int i = 0, next; i < characters.length; i = next) {
            var character = characters[i] < 128 ? characters[i] : text.codePointAt(i);
            next = i + Character.charCount(character);
            if (isWritten(character)) {
                start = start < 0 ? i : start;
                isPlain &= character < 128;
            } else if (start >= 0) {
                fold(text.substring(start, i), isPlain, action);
                start = -1;
                isPlain = true;
            }
        }
        if (start >= 0) {
            fold(text.substring(start), isPlain, action);
        }
    }

    /** Folding can make several words of one: a fraction has two numbers. */
    private static void fold(String word, boolean isPlain, Consumer<String> action) {
        if (isPlain) {
            accept(word.toLowerCase(Locale.ROOT), action);
            return;
        }
        var folded = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var start = 0;
        for (int i = 0, next; i < folded.length(); i = next) {
            var character = folded.codePointAt(i);
            next = i + Character.charCount(character);
            if (isAlone(character) || !isWritten(character)) {
                accept(folded.substring(start, i), action);
                accept(isAlone(character) ? folded.substring(i, next) : "", action);
                start = next;
            }
        }
        accept(folded.substring(start), action);
    }

    private static void accept(String word, Consumer<String> action) {
        if (!word.isEmpty() && word.length() <= LONGEST) {
            action.accept(word);
        }
    }

    private static boolean isWritten(int character) {
        if (character < 128) {
            return character >= 'a' && character <= 'z'
                    || character >= 'A' && character <= 'Z'
                    || character >= '0' && character <= '9';
        }
        return (WRITTEN >> Character.getType(character) & 1) != 0;
    }

    private static boolean isAlone(int character) {
        if (character < FIRST_ALONE) {
            return false;
        }
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
