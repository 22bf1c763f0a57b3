package io.github.siteblog.model;

import java.util.List;

/**
 * A rendered Markdown text.
 *
 * @param html the text as HTML; it has passed the HTML policy and is printed with {@code ?no_esc}
 * @param headings the headings in the order of the text
 * @param reading how long the text is
 * @since 1.0.0
 */
public record Body(String html, List<Heading> headings, ReadingTime reading) {

    /** The body of a page that has no text. */
    public static final Body EMPTY = new Body("", List.of(), new ReadingTime(0));

    public Body {
        headings = List.copyOf(headings);
    }
}
