package io.github.siteblog.highlight;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Code as HTML.
 *
 * @param html the code with a {@code <span class="token …">} around each token, to stand in a {@code <code>} element
 * @param outcome whether it was highlighted, or why it is plain text
 */
public record Highlighted(String html, Outcome outcome) {

    private static final Pattern SIGN =
            Pattern.compile("<span class=\"token (?:operator|punctuation)\">([^<]*)</span>");

    /** Whether the code is plain text although its language is known. */
    public boolean fellBack() {
        return outcome != Outcome.HIGHLIGHTED && outcome != Outcome.UNKNOWN_LANGUAGE;
    }

    /** The same with signs as plain text: they have the colour of text, and are half of all tokens. */
    public Highlighted withPlainSigns() {
        return new Highlighted(SIGN.matcher(html).replaceAll("$1"), outcome);
    }

    /** The HTML of each line without its break; no token goes over a line's end. */
    public List<String> lines() {
        return LineSplitter.lines(html);
    }
}
