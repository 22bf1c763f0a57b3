package io.github.siteblog.html;

import io.github.siteblog.html.HtmlToken.Tag;
import java.util.HashMap;
import java.util.Map;

/** The elements of a document that are shown as text, so that what belongs to one is not told again. */
final class RefusedElements {

    private final Map<String, Integer> open = new HashMap<>();

    /** The start tag of an element is shown as text. */
    void begin(Tag tag) {
        if (!tag.selfClosing()) {
            open.merge(tag.name(), 1, Integer::sum);
        }
    }

    /** Whether an end tag belongs to a refused element, which ends with it. */
    boolean end(String name) {
        int count = open.getOrDefault(name, 0);
        if (count == 0) {
            return false;
        }
        open.put(name, count - 1);
        return true;
    }

    /** Whether a drawing is open, whose parts are no elements of HTML. */
    boolean isInDrawing() {
        return open.getOrDefault("svg", 0) > 0;
    }
}
