package io.github.siteblog.page;

import java.util.Collections;
import java.util.SortedMap;

/** Tells the smaller files of the public pictures. */
@FunctionalInterface
public interface Variants {

    /** No picture has any. */
    Variants NONE = path -> Collections.emptySortedMap();

    /**
     * The smaller files of a picture: their paths of the site by their widths in pixels.
     *
     * @param path the path of the picture, such as {@code posts/hello/picture.png}
     */
    SortedMap<Integer, String> of(String path);

    /** What is equal for two of them that tell the same of all pictures. */
    default Object content() {
        return this;
    }
}
