package io.github.siteblog.highlight;

import java.util.List;

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

    /** The HTML of each line without its break; no token goes over a line's end. */
    public List<String> lines() {
        return LineSplitter.lines(html);
    }
}
