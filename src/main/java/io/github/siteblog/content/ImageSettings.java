package io.github.siteblog.content;

import java.util.List;

/**
 * What becomes of pictures.
 *
 * @param widths the widths in pixels that smaller files of a picture have; empty for none
 * @param sizes how wide a picture in a text is shown, as the value of the HTML attribute of that name
 * @param socialCards whether cards are drawn for pages that no picture stands for where they are shared
 */
public record ImageSettings(List<Integer> widths, String sizes, boolean socialCards) {

    /** What holds where {@code blog.yml} says nothing: the column of the default theme, on screens of every density. */
    static final ImageSettings DEFAULT =
            new ImageSettings(List.of(480, 768, 1200), "(min-width: 43rem) 40rem, 100vw", true);

    public ImageSettings {
        widths = List.copyOf(widths);
    }
}
