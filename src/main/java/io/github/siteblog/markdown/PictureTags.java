package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.model.Image;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Completes the tags of the pictures of a page with what is known of their files and of their place. What the writer gave
 * a picture stays.
 *
 * @param files gives a picture by its URL in the page; empty when it is no file of the site
 * @param sizes how wide pictures are shown, as the value of the attribute {@code sizes}
 * @param fold how far into the HTML a first picture may stand to be seen at once; 0 when none is
 */
public record PictureTags(Function<String, Optional<Image>> files, String sizes, int fold) {

    /** About as much of a text as a screen shows. */
    public static final int SCREEN = 1_500;

    /** What belongs into the tag of a picture, each attribute with a blank in front. */
    String more(Document.Picture picture, boolean isFirst) {
        var more = new StringBuilder();
        var given = picture.attributes();
        files.apply(picture.url()).ifPresent(file -> {
            if (!given.containsKey("width") && !given.containsKey("height") && file.width() != null) {
                more.append(" width=\"%s\" height=\"%s\"".formatted(file.width(), file.height()));
            }
            if (!given.containsKey("srcset") && !file.variants().isEmpty()) {
                add("srcset", file.srcset(), given, more);
                add("sizes", width(given), given, more);
            }
        });
        var isSeenAtOnce = isFirst && picture.offset() <= fold;
        if (isSeenAtOnce && !given.getOrDefault("loading", "eager").equals("lazy")) {
            add("fetchpriority", "high", given, more);
        } else if (!isSeenAtOnce) {
            add("loading", "lazy", given, more);
            add("decoding", "async", given, more);
        }
        return more.toString();
    }

    /** How wide a picture is shown: as wide as the writer said in pixels. */
    private String width(Map<String, String> given) {
        var width = given.getOrDefault("width", "");
        return width.matches("[1-9][0-9]{0,4}") ? width + "px" : sizes;
    }

    private static void add(String name, String value, Map<String, String> given, StringBuilder more) {
        if (!given.containsKey(name)) {
            more.append(" %s=\"%s\"".formatted(name, HtmlEscaper.escape(value)));
        }
    }
}
