package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.model.Heading;
import io.github.siteblog.problem.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;

/** The headings that a writer typed as HTML: like those of Markdown, they have an id and a link to themselves. */
final class RawHeadings {

    /** What is read aloud with a heading, or stands in it, but is not its text. */
    private static final String NO_TEXT = "annotation, [data-footnote-ref]";

    private record Open(int level, String id, Location location, int offset) {}

    private final Rendering rendering;
    private final Headings headings;
    private final Deque<Open> open = new ArrayDeque<>();

    RawHeadings(Rendering rendering, Headings headings) {
        this.rendering = rendering;
        this.headings = headings;
    }

    /**
     * Begins a heading.
     *
     * @param id the id that its writer gave it, or an empty text
     * @param offset the offset in the output of the end of its start tag
     */
    void begin(int level, String id, Location location, int offset) {
        open.push(new Open(level, id, location, offset));
    }

    /** Ends the heading that was begun last; one inside another, or without a text, is none that a reader could be led to. */
    void end() {
        var heading = open.pop();
        if (!open.isEmpty()) {
            return;
        }
        var text = text(rendering.out().from(heading.offset() + 1));
        if (text.isEmpty()) {
            return;
        }
        var id = heading.id();
        if (id.isEmpty()) {
            id = headings.newId(text);
            rendering.out().insert(heading.offset(), " id=\"%s\"".formatted(HtmlEscaper.escape(id)));
        } else {
            headings.keepId(id);
        }
        headings.add(new Heading(heading.level(), id, text), heading.location(), true);
        if (rendering.hasRoomForLink()) {
            rendering.out().append(Headings.link(id, rendering.words("headingLink")));
        }
    }

    private static String text(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select(NO_TEXT).remove();
        return body.text().strip();
    }
}
