package io.github.siteblog.report;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.problem.Printable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML or XML: every element is closed in its turn, and all text is escaped and safe to print.
 *
 * <p>Nothing else writes markup in reports, so that content cannot.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins with a line that is no element, such as {@code <!doctype html>}. */
    Markup(String prologue) {
        out.append(prologue).append('\n');
    }

    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes names and values in turn; one whose value is null is left out
     */
    Markup open(String name, @Nullable String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last, and ends the line. */
    Markup closeLine() {
        return close().line();
    }

    /** An element of XML or SVG that holds nothing. */
    Markup empty(String name, @Nullable String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** One of the elements of HTML that never hold anything and are never closed. */
    Markup bare(String name, @Nullable String... attributes) {
        tag(name, attributes).append('>');
        return this;
    }

    /** An element that holds text. */
    Markup element(String name, String text, @Nullable String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Text on one line. */
    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Lines of text. */
    Markup lines(List<String> lines) {
        out.append(String.join("\n", lines.stream().map(Markup::escaped).toList()));
        return this;
    }

    /** Ends the line, for those who read the source. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Text of the program's own that is written as it is: a style sheet. */
    Markup verbatim(String text) {
        out.append(text);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private StringBuilder tag(String name, @Nullable String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
        return out;
    }

    /** The two characters that are neither control characters nor allowed in XML become what lost characters are. */
    private static String escaped(String text) {
        return HtmlEscaper.escape(Printable.line(text))
                .replace('\uFFFE', '\uFFFD')
                .replace('\uFFFF', '\uFFFD');
    }
}
