package io.github.siteblog.model;

/**
 * How long a text is.
 *
 * @param words the number of words outside code blocks; two characters of Chinese or Japanese count as one
 * @since 1.0.0
 */
public record ReadingTime(int words) {

    private static final int WORDS_PER_MINUTE = 225;

    /** The minutes it takes to read the text at 225 words a minute, at least one. */
    public int minutes() {
        return Math.max(1, Math.round((float) words / WORDS_PER_MINUTE));
    }
}
