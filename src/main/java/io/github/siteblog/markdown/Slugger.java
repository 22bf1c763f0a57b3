package io.github.siteblog.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the ids of headings as GitHub does: lower case, punctuation dropped, blanks to hyphens, repeats numbered.
 *
 * <p>The rules are those of <a href="https://github.com/Flet/github-slugger">github-slugger</a>, so that links into posts
 * keep working when a blog moves here.
 */
final class Slugger {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private final Map<String, Integer> used = new HashMap<>();

    /** The id for the next heading. */
    String slug(String text) {
        var plain =
                DROPPED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        var base = plain.isEmpty() ? "section" : plain;
        var slug = base;
        while (used.containsKey(slug)) {
            slug = base + "-" + used.merge(base, 1, Integer::sum);
        }
        used.put(slug, 0);
        return slug;
    }

    /** Makes no id that is there already. */
    void keep(String id) {
        used.putIfAbsent(id, 0);
    }
}
