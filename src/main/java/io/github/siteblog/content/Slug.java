package io.github.siteblog.content;

import java.text.Normalizer;
import java.util.Locale;

/** Turns names into parts of URLs: lower-case ASCII letters, digits, dots, underscores and hyphens. */
public final class Slug {

    private Slug() {}

    /** The slug of a name, empty when the name has no letter or digit that ASCII can show. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
    }
}
