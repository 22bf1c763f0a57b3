package io.github.siteblog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rendered Markdown text.
 *
 * @param html the text as HTML; it has passed the HTML policy and is printed with {@code ?no_esc}
 * @param headings the headings in the order of the text
 * @param reading how long the text is
 * @param hasCode whether code blocks or other preformatted text stand in it
 * @param styles the style sheet that its page has to link, or null when it needs none
 * @since 1.0.0
 */
public record Body(
        LazyText html,
        List<Heading> headings,
        ReadingTime reading,
        boolean hasCode,
        @Nullable StyleSheet styles) {

    /** The body of a page that has no text. */
    public static final Body EMPTY = new Body(LazyText.of(""), List.of(), new ReadingTime(0), false, null);

    public Body {
        headings = List.copyOf(headings);
    }
}
