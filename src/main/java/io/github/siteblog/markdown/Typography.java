package io.github.siteblog.markdown;

import io.github.siteblog.source.Fields;
import io.github.siteblog.source.Text;

/**
 * How texts are set.
 *
 * @param smartPunctuation whether quotes, dashes and dots become those of print
 * @param emoji whether names such as {@code :tada:} become emoji
 * @param language the language whose quotes are used where a text names none of its own, as a BCP 47 tag
 */
public record Typography(boolean smartPunctuation, boolean emoji, String language) {

    /** The same for a text that may be in a language of its own. */
    Typography of(Fields frontMatter) {
        var ownLanguage = frontMatter.text("lang").map(Text::value).orElse(language);
        return new Typography(smartPunctuation, emoji, ownLanguage);
    }

    /** All stays as it is written. */
    public static Typography asWritten() {
        return new Typography(false, false, "en");
    }
}
