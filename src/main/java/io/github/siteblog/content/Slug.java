package io.github.siteblog.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns names into parts of URLs: ASCII letters, digits, dots, underscores and hyphens. */
public final class Slug {

    private Slug() {}

    /**
     * The slug of the name of a category, tag, series or year, which is never empty: {@code c-plus-plus}, {@code c-sharp}
     * and, of letters that ASCII cannot show, their numbers in Unicode.
     */
    public static String ofTerm(String name) {
        var words = new StringBuilder();
        name.codePoints().forEach(letter -> words.append(word(letter)));
        var slug = of(words.toString());
        return slug.isEmpty() ? of(name.codePoints().mapToObj(Slug::number).collect(Collectors.joining())) : slug;
    }

    private static String word(int letter) {
        if (letter == '+') {
            return " plus ";
        }
        if (letter == '#') {
            return " sharp ";
        }
        var character = Character.toString(letter);
        if (letter < 128) {
            return character;
        }
        return Character.isLetterOrDigit(letter) && of(character).isEmpty() ? number(letter) : character;
    }

    private static String number(int letter) {
        return " " + Integer.toHexString(letter) + " ";
    }

    /** The slug of a name, empty when the name has no letter or digit that ASCII can show. */
    public static String of(String name) {
        return asWritten(name.toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
    }

    /** The slug of a name that keeps its capitals, such as that of a file: {@code numpy_CZI_grant}. */
    static String asWritten(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("ẞ", "SS")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replaceAll("[^A-Za-z0-9._]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
    }
}
