package io.github.siteblog.html;

import io.github.siteblog.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A URL that content uses, as it was written.
 *
 * @param kind what it is used for
 * @param url the URL without escapes
 * @param text the text of a link, null when it is written as HTML; the alternative text of a picture, null when it has
 *     none
 * @param location where the URL stands
 * @param element where the link or picture begins
 */
public record UrlUse(Kind kind, String url, @Nullable String text, Location location, Location element) {

    /** What a URL is used for. */
    public enum Kind {
        /** A page or file that a reader can go to. */
        LINK,
        /** A picture that is shown. */
        IMAGE,
        /** Anything else that a page shows or plays: video, sound, subtitles, a frame. */
        MEDIA
    }
}
