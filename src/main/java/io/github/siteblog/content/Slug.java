package io.github.siteblog.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns names into parts of URLs: ASCII letters, digits, dots, underscores and hyphens. */
public final class Slug {

    /** A name that is its own slug: with single hyphens inside. */
    private static final Pattern SLUG = Pattern.compile("(?!-|.*--)[A-Za-z0-9_-]*[A-Za-z0-9_]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9._]+");
    private static final Pattern OUTER = Pattern.compile("^[.-]+|[.-]+$");

    private Slug() {}

    /**
     * The slug of the name of a category, tag, series or year, which is never empty nor a name that Windows keeps:
     * {@code c-plus-plus}, {@code c-sharp}, {@code aux-} and, of letters that ASCII cannot show, their numbers in Unicode.
     */
    public static String ofTerm(String name) {
        return ReservedName.avoidedBy(plainSlug(name));
    }

    private static String plainSlug(String name) {
        if (isPlain(name)) {
            return name;
        }
        var words = new StringBuilder();
        name.codePoints().forEach(letter -> words.append(word(letter)));
        var slug = of(words.toString());
        return slug.isEmpty() ? of(name.codePoints().mapToObj(Slug::number).collect(Collectors.joining())) : slug;
    }

    /** Whether a name is its own slug, as most are that are asked for often. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !name.isEmpty();
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
        if (SLUG.matcher(name).matches()) {
            return name;
        }
        var letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ẞ", "SS")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("æ", "ae")
                .replace("Æ", "AE");
        return OUTER.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
