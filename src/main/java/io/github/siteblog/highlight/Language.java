package io.github.siteblog.highlight;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a language holds.
 *
 * @param grammars the first is the language's own, the others stand inside of its tokens
 * @param template what belongs to a template language, all else being markup; null for other languages
 */
record Language(List<Grammar> grammars, @Nullable Pattern template) {

    Language {
        grammars = List.copyOf(grammars);
    }
}
