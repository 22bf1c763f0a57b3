package io.github.siteblog.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a problem matters, the gravest first. */
public enum Severity {
    /** The blog is wrong; the build fails unless it was told otherwise. */
    ERROR,
    /** The blog is published, but something about it should be mended. */
    WARNING,
    /** Worth knowing; never fails a build. */
    INFO,
    /** Not reported at all. */
    OFF;

    /** The word for this severity in {@code blog.yml} and in messages: {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity with the given word, or empty when there is none. */
    public static Optional<Severity> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
