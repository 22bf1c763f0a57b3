package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.model.Heading;
import io.github.siteblog.problem.Location;
import java.util.ArrayList;
import java.util.List;

/** The headings of a text in their order, and their ids. */
final class Headings {

    private final Slugger slugger = new Slugger();
    private final List<Outline.Section> sections = new ArrayList<>();

    /**
     * Makes the id for a heading.
     *
     * @param text its text
     */
    String newId(String text) {
        return slugger.slug(text);
    }

    /** Keeps an id that a writer has chosen from being made again. */
    void keepId(String id) {
        slugger.keep(id);
    }

    void add(Heading heading, Location location, boolean isHtml) {
        sections.add(new Outline.Section(heading, location, isHtml));
    }

    List<Outline.Section> sections() {
        return sections;
    }

    /** The link of a heading to itself, which stands behind its text; its label is HTML. */
    static String link(String id, String label) {
        return " <a class=\"heading-anchor\" href=\"#" + HtmlEscaper.escape(id) + "\" aria-label=\"" + label
                + "\">#</a>";
    }
}
