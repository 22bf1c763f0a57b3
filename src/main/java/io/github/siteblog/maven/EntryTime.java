package io.github.siteblog.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The time that reproducible builds give the entries of an archive. */
final class EntryTime {

    private EntryTime() {}

    /** Reads {@code project.build.outputTimestamp}; a single character or nothing stands for no time. */
    static Instant parse(@Nullable String text) throws MojoFailureException {
        if (text == null || text.strip().length() < 2) {
            return Instant.EPOCH;
        }
        try {
            return text.strip().matches("[0-9]+")
                    ? Instant.ofEpochSecond(Long.parseLong(text.strip()))
                    : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException(
                    "The parameter <outputTimestamp> is '%s'. Write an instant such as 2026-05-01T00:00:00Z. [%s]"
                            .formatted(text, "cfg/timestamp"));
        }
    }
}
