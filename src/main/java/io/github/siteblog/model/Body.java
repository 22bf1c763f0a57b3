package io.github.siteblog.model;

import java.util.List;

/**
 * A rendered Markdown text.
 *
 * @param html the text as HTML; it has passed the HTML policy and is printed with {@code ?no_esc}
 * @param headings the headings in the order of the text
 * @param reading how long the text is
 * @param hasCode whether code blocks or other preformatted text stand in it
 * @since 1.0.0
 */
public record Body(LazyText html, List<Heading> headings, ReadingTime reading, boolean hasCode) {

    /** The body of a page that has no text. */
    public static final Body EMPTY = new Body(LazyText.of(""), List.of(), new ReadingTime(0), false);

    public Body {
        headings = List.copyOf(headings);
    }
}
