package io.github.siteblog.card;

import io.github.siteblog.content.Colour;
import java.util.List;
import java.util.Optional;

/**
 * A picture that stands for a page where a link to it is shared.
 *
 * @param head a line above the title; may be empty
 * @param title the title
 * @param text a sentence below the title; may be empty
 * @param foot what the last line says, of which the first part is shortened where there is no room; may be empty
 * @param accent the colour of the ground
 */
public record SocialCard(String head, String title, String text, List<String> foot, Colour accent) {

    /** The width in pixels. */
    public static final int WIDTH = 1200;

    /** The height in pixels. */
    public static final int HEIGHT = 630;

    public SocialCard {
        foot = List.copyOf(foot);
    }

    /**
     * A card with what can be set of its texts: emoji are left out, and lines in scripts whose letters are not there. Empty
     * when that is the title.
     */
    public static Optional<SocialCard> of(String head, String title, String text, List<String> foot, Colour accent) {
        var typeface = Typeface.inter();
        return typeface.settable(title)
                .map(line -> new SocialCard(
                        typeface.settable(head).orElse(""),
                        line,
                        typeface.settable(text).orElse(""),
                        foot.stream()
                                .flatMap(part -> typeface.settable(part).stream())
                                .toList(),
                        accent));
    }

    /** The picture as a PNG: the same bytes for the same card. */
    public byte[] png() {
        return Drawing.png(this);
    }
}
