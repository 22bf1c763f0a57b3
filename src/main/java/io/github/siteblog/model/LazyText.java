package io.github.siteblog.model;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text that is read or made when it is printed: those of all posts together can be larger than the memory of a build.
 * Templates use it as any other text.
 *
 * @since 1.0.0
 */
public final class LazyText {

    private final Supplier<String> fingerprint;
    private final Supplier<String> text;

    /**
     * A text that is made or read when it is asked for.
     *
     * @param fingerprint tells it from all others: two with the same one are the same
     * @param text gives the text, each time the same
     */
    public LazyText(String fingerprint, Supplier<String> text) {
        this(Objects.requireNonNull(fingerprint, "fingerprint")::toString, text);
    }

    /**
     * A text of which even the fingerprint is made when it is asked for.
     *
     * @param fingerprint tells it from all others: two with the same one are the same
     * @param text gives the text, each time the same
     */
    public LazyText(Supplier<String> fingerprint, Supplier<String> text) {
        this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
        this.text = Objects.requireNonNull(text, "text");
    }

    /** A text that is there already. */
    public static LazyText of(String text) {
        return new LazyText(text, () -> text);
    }

    /** What tells it from all others. */
    public String fingerprint() {
        return fingerprint.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LazyText html && html.fingerprint().equals(fingerprint());
    }

    @Override
    public int hashCode() {
        return fingerprint().hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
        return text.get();
    }
}
