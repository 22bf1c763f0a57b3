package io.github.siteblog.content;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads language tags. */
final class LanguageTag {

    private LanguageTag() {}

    /** A tag such as {@code pt-BR} as its standard writes it; empty when the text is none. */
    static Optional<String> of(String text) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
