package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.model.Icon;
import java.util.ArrayList;
import java.util.List;

/** The icons of a site: those among its public files, and one that {@link Favicons} draws where there is none. */
final class Icons {

    private static final String TOUCH_ICON = "apple-touch-icon.png";

    private Icons() {}

    static List<Icon> of(Content content) {
        var icons = new ArrayList<Icon>();
        for (var path : List.of("favicon.ico", "favicon.png", Favicons.PATH)) {
            if (isPublished(path, content)) {
                icons.add(icon("icon", path, content));
            }
        }
        if (icons.isEmpty()) {
            icons.add(icon("icon", Favicons.PATH, content));
        }
        if (isPublished(TOUCH_ICON, content)) {
            icons.add(icon(TOUCH_ICON.replace(".png", ""), TOUCH_ICON, content));
        }
        return icons;
    }

    private static boolean isPublished(String path, Content content) {
        return content.publicFiles().contains(path) && !content.refusedFiles().contains(path);
    }

    private static Icon icon(String rel, String path, Content content) {
        return new Icon(
                rel, content.permalinks().file(path), MediaTypes.of(path).orElseThrow());
    }
}
