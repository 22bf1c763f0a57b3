package io.github.siteblog.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The moment for which a site is made: an instant, which is another day in another time zone, or a day as such. Its text is
 * what {@link #parse} reads.
 */
public sealed interface Moment {

    /** The day it is in a time zone. */
    LocalDate dayIn(ZoneId zone);

    /** The moment of an instant. */
    static Moment at(Instant instant) {
        return new At(instant);
    }

    /**
     * Reads a day ({@code 2026-05-01}) or an instant ({@code 2026-05-01T09:00:00Z}).
     *
     * @throws java.time.DateTimeException when the text is neither
     */
    static Moment parse(String text) {
        return text.indexOf('T') < 0
                ? new Day(LocalDate.parse(text))
                : new At(OffsetDateTime.parse(text).toInstant());
    }

    /**
     * An instant.
     *
     * @param instant the instant
     */
    record At(Instant instant) implements Moment {
        @Override
        public LocalDate dayIn(ZoneId zone) {
            return LocalDate.ofInstant(instant, zone);
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /**
     * A day, whatever the time zone.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Moment {
        @Override
        public LocalDate dayIn(ZoneId zone) {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }
}
