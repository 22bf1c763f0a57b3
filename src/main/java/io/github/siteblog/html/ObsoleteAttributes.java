package io.github.siteblog.html;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds attributes that browsers take or pass over in silence, and that are no HTML. */
final class ObsoleteAttributes {

    private static final Set<String> ALIGNED = Set.of(
            "caption",
            "col",
            "colgroup",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "iframe",
            "img",
            "p",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");
    private static final Set<String> SIZED = Set.of("iframe", "img", "source", "video");
    private static final Pattern PIXELS = Pattern.compile("([0-9]+)(?:\\.[0-9]+)?(?:px|pt)?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:%|em|rem|vw|vh)");

    private final Problems problems;

    ObsoleteAttributes(Problems problems) {
        this.problems = problems;
    }

    void check(String element, String name, String value, Location location) {
        if (name.equals("align") && !ALIGNED.contains(element)) {
            problems.warning(
                    "html/obsolete",
                    location,
                    "The attribute 'align' does nothing to <%s>.".formatted(element),
                    "Put a style with text-align on the block around it.");
        }
        if ((name.equals("width") || name.equals("height")) && SIZED.contains(element) && !value.matches("[0-9]+")) {
            problems.warning(
                    "html/size",
                    location,
                    "The %s of <%s> is %s, which is no whole number of pixels."
                            .formatted(name, element, Printable.quoted(value)),
                    hint(name, value.strip()));
        }
    }

    private static String hint(String name, String value) {
        var pixels = PIXELS.matcher(value);
        if (pixels.matches()) {
            return "Write %s=\"%s\".".formatted(name, pixels.group(1));
        }
        return LENGTH.matcher(value).matches()
                ? "Write style=\"%s: %s\".".formatted(name, value)
                : "Write a number, or leave it out.";
    }
}
