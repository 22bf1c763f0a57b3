package io.github.siteblog.highlight;

/**
 * Code as HTML.
 *
 * @param html the code with a {@code <span class="token …">} around each token, to stand in a {@code <code>} element
 * @param outcome whether it was highlighted, or why it is plain text
 */
public record Highlighted(String html, Outcome outcome) {

    /** Whether the code is plain text although its language is known. */
    public boolean fellBack() {
        return outcome != Outcome.HIGHLIGHTED && outcome != Outcome.UNKNOWN_LANGUAGE;
    }
}
