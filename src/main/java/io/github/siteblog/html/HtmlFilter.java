package io.github.siteblog.html;

import io.github.siteblog.html.HtmlToken.Characters;
import io.github.siteblog.html.HtmlToken.Comment;
import io.github.siteblog.html.HtmlToken.Tag;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Passes the HTML of one document through the policy, piece by piece in the order of the text.
 *
 * <p>What is allowed is written anew, so that a browser reads the tags that were checked and no others. What is not
 * allowed is reported: a refused element is shown as text, a refused attribute is left out.
 */
public final class HtmlFilter {

    /** What the filter meets on its way and its caller wants to know. */
    public interface Listener {
        /** A URL is used. */
        void url(UrlUse use);

        /**
         * A picture is being written.
         *
         * @param offset the offset in the output at which more attributes may be inserted
         * @param attributes those that the writer gave it, as they stand in the page
         */
        void image(int offset, Map<String, String> attributes);

        /**
         * A heading begins.
         *
         * @param level its level on the page
         * @param id its id, or an empty text
         * @param location where it stands
         * @param offset the offset in the output at which an id may be inserted, one before the end of its start tag
         */
        void headingBegins(int level, String id, Location location, int offset);

        /** The innermost heading ends: all of it is in the output but its end tag. */
        void headingEnds();
    }

    private final HtmlPolicy policy;
    private final Problems problems;
    private final Listener listener;
    private final AttributeFilter attributeFilter;
    private final HeadingTags headings;
    private final OpenElements open;
    private final RefusedElements refused = new RefusedElements();
    private boolean isInLink;

    public HtmlFilter(HtmlPolicy policy, Urls urls, Problems problems, Listener listener) {
        this.policy = policy;
        this.problems = problems;
        this.listener = listener;
        this.attributeFilter = new AttributeFilter(policy, urls, problems, listener);
        this.headings = new HeadingTags(listener);
        this.open = new OpenElements(problems, headings);
    }

    /** Writes all headings some levels lower. */
    public void demoteHeadings(int levels) {
        headings.demote(levels);
    }

    /**
     * Filters the next piece of HTML.
     *
     * @param html the piece as written
     * @param at gives the place of a character by its offset in the piece
     * @param out takes what may be written into the page
     */
    public void filter(String html, IntFunction<Location> at, StringBuilder out) {
        for (var token : HtmlTokenizer.tokens(html)) {
            var source = html.substring(token.start(), token.end());
            if (token instanceof Tag tag) {
                tag(tag, source, at, out);
            } else if (token instanceof Characters) {
                out.append(source.replace("<", "&lt;"));
            } else if (isDeclaration(source)) {
                problems.error(
                        "html/element",
                        at.apply(token.start()),
                        "The declaration %s is not allowed.".formatted(Printable.quoted(source)),
                        "Delete it, or write &lt; to show it as text.");
                out.append(HtmlEscaper.escape(source));
            } else if (!(token instanceof Comment)) {
                problems.error(
                        "html/unbalanced",
                        at.apply(token.start()),
                        "The markup %s is no complete tag.".formatted(Printable.quoted(source.strip())),
                        "Close it with '>', or write &lt; for a literal '<'.");
                out.append(HtmlEscaper.escape(source));
            }
        }
    }

    /** Begins a part of the document, such as a block quote, that cannot end without everything in it. */
    public void enter() {
        open.enter();
    }

    /** Closes what is still open in the part of the document that was entered last. */
    public void leave(StringBuilder out) {
        open.leave(out);
    }

    /** The name of the innermost element that is open in this part of the document, or an empty text. */
    public String innermost() {
        return open.innermost();
    }

    /** Whether an element of a name is open, in this part of the document or around it. */
    public boolean isOpen(String name) {
        return open.isAround(name);
    }

    /** Begins a link that is not written as HTML. */
    public void enterLink() {
        isInLink = true;
    }

    /** Ends it. */
    public void leaveLink() {
        isInLink = false;
    }

    /** Reports a link in a link, which a browser would end where the other begins. */
    public void reportNestedLink(Location location, Problems found) {
        found.error(
                "link/nested",
                location,
                "The link stands in another link.",
                isInLink
                        ? "Write it before or behind the other one."
                        : "End the one around it with </a> before this one begins.");
    }

    /** Closes what is still open at the end of the document. */
    public void finish(StringBuilder out) {
        open.closeAll(out);
    }

    private static boolean isDeclaration(String source) {
        return source.endsWith(">")
                && (source.startsWith("<?") || source.startsWith("<!") && !source.startsWith("<!--"));
    }

    private void tag(Tag tag, String source, IntFunction<Location> at, StringBuilder out) {
        var location = at.apply(tag.start());
        if (tag.closing() && refused.end(tag.name())) {
            out.append(HtmlEscaper.escape(source));
        } else if (tag.name().equals("script")) {
            script(tag, source, at, out);
        } else if (!policy.allowsElement(tag.name())) {
            refuse(tag, source, location, out);
        } else if (tag.closing() && HtmlPolicy.isVoid(tag.name())) {
            return; // <img …></img>, as JSX has it, says no more than <img …>
        } else if (tag.closing()) {
            open.close(tag.name(), location, out);
        } else {
            start(tag, source, at, out);
        }
    }

    /** A script of an allowed host, which is closed at once: what stands inside it never runs. */
    private void script(Tag tag, String source, IntFunction<Location> at, StringBuilder out) {
        var attributes = tag.closing() ? Map.<String, String>of() : attributeFilter.filter(tag, at);
        var url = attributes.getOrDefault("src", "");
        if (policy.allowsScript(url)) {
            write(tag, attributes, out);
            out.append("</script>");
        } else if (!tag.closing() || policy.scriptHosts().isEmpty()) {
            var cure = HtmlPolicy.hasHost(url)
                    ? "Link to what it shows, or add its host to 'scriptHosts' in blog.yml."
                    : "Delete it, or write &lt; to show it as text.";
            refuse(tag, source, at.apply(tag.start()), cure, out);
        }
    }

    private void refuse(Tag tag, String source, Location location, StringBuilder out) {
        if (refused.isInDrawing()) {
            out.append(HtmlEscaper.escape(source));
            return;
        }
        var cure = tag.name().equals("svg")
                ? "Save it as a file below public and show it as a picture, or write &lt; to show it as text."
                : Nearest.hint(
                        tag.name(),
                        HtmlPolicy.elementNames(),
                        "Write it in Markdown, or write &lt; to show it as text.");
        refuse(tag, source, location, cure, out);
    }

    private void refuse(Tag tag, String source, Location location, String cure, StringBuilder out) {
        problems.error(
                "html/element",
                location,
                "The element <%s> is not allowed.".formatted(Printable.line(tag.name())),
                cure);
        out.append(HtmlEscaper.escape(source));
        if (!tag.closing()) {
            refused.begin(tag);
        }
    }

    private void start(Tag tag, String source, IntFunction<Location> at, StringBuilder out) {
        var location = at.apply(tag.start());
        var attributes = attributeFilter.filter(tag, at);
        if (tag.name().equals("iframe") && !policy.allowsIframe(attributes.getOrDefault("src", ""))) {
            problems.error(
                    "html/iframe-host",
                    location,
                    "The frame shows %s.".formatted(Printable.quoted(attributes.getOrDefault("src", ""))),
                    "Link to it, or add its host to 'iframeHosts' in blog.yml.");
            out.append(HtmlEscaper.escape(source));
            refused.begin(tag);
            return;
        }
        look(tag, attributes, location);
        open.endImplied(tag.name());
        if (tag.name().equals("a") && (isInLink || open.isAround("a"))) {
            reportNestedLink(location, problems);
            open.pushHidden(tag.name(), location);
            endIfSelfClosing(tag, location, out);
            return;
        }
        if (open.hasBoxAround(tag.name())) {
            out.append(TableBox.START);
        }
        write(tag, attributes, out);
        headings.begin(tag.name(), attributes, location, out.length() - 1);
        if (HtmlPolicy.isVoid(tag.name())) {
            return;
        }
        open.push(tag.name(), location);
        endIfSelfClosing(tag, location, out);
    }

    private void endIfSelfClosing(Tag tag, Location location, StringBuilder out) {
        if (tag.selfClosing()) {
            open.close(tag.name(), location, out);
        }
    }

    private void look(Tag tag, Map<String, String> attributes, Location location) {
        var better = HtmlPolicy.OBSOLETE.get(tag.name());
        if (better != null) {
            problems.warning(
                    "html/obsolete",
                    location,
                    "The element <%s> is no longer part of HTML.".formatted(tag.name()),
                    "Use %s.".formatted(better));
        }
        if (tag.name().equals("iframe") && attributes.getOrDefault("title", "").isBlank()) {
            problems.warning(
                    "a11y/iframe-title", location, "The frame has no title.", "Say what it shows: title=\"…\".");
        }
    }

    private void write(Tag tag, Map<String, String> attributes, StringBuilder out) {
        out.append('<').append(headings.shown(tag.name()));
        HtmlEscaper.writeAttributes(attributes, out);
        if (tag.name().equals("img")) {
            listener.image(out.length(), attributes);
        }
        out.append('>');
    }
}
