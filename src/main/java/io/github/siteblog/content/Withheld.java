package io.github.siteblog.content;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a post is not published now.
 *
 * @param reason the reason
 * @param due the day it will be published, or null when no such day is known
 */
public record Withheld(Reason reason, @Nullable LocalDate due) {

    /** The reasons for which a post is withheld. */
    public enum Reason {
        /** It says {@code draft: true}. */
        DRAFT,
        /** The day of its publication has not come. */
        FUTURE,
        /** The day it expires has come. */
        EXPIRED,
        /** Its title, day or slug cannot be read. */
        ERROR;

        /** The reason as a word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
