package io.github.siteblog.html;

import io.github.siteblog.problem.Location;
import java.util.Map;

/** The headings among the tags: the level they have on the page, and what the listener hears of them. */
final class HeadingTags {

    private static final int LOWEST = 6;

    private final HtmlFilter.Listener listener;
    private int demotion;

    HeadingTags(HtmlFilter.Listener listener) {
        this.listener = listener;
    }

    void demote(int levels) {
        demotion = levels;
    }

    /** The name that an element has on the page. */
    String shown(String name) {
        return isHeading(name) ? "h" + level(name) : name;
    }

    /** Tells of a heading whose start tag is written but for its last character. */
    void begin(String name, Map<String, String> attributes, Location location, int offset) {
        if (isHeading(name)) {
            listener.headingBegins(level(name), attributes.getOrDefault("id", ""), location, offset);
        }
    }

    /** Tells of a heading that is written but for its end tag. */
    void end(String name) {
        if (isHeading(name)) {
            listener.headingEnds();
        }
    }

    private int level(String name) {
        return Math.min(name.charAt(1) - '0' + demotion, LOWEST);
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
