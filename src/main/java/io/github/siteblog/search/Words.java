package io.github.siteblog.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text as they are looked for: in lower case, without accents. A character of a script that sets no blanks
 * between words is a word of its own. The script {@code search.js} cuts queries in the same way.
 */
final class Words {

    private static final String ALONE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
    private static final Pattern WORD = Pattern.compile("[%1$s]|[[\\p{L}\\p{N}]&&[^%1$s]]+".formatted(ALONE));
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Longer ones are hashes and data; nobody types them. */
    private static final int LONGEST = 30;

    private Words() {}

    static List<String> of(String text) {
        var folded = isPlain(text)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return WORD.matcher(folded.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() <= LONGEST)
                .toList();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
