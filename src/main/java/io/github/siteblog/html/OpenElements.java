package io.github.siteblog.html;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The elements that a writer has opened and not yet closed.
 *
 * <p>Keeps the page whole: an end tag that closes nothing is left out, and what is open at the end is closed.
 */
final class OpenElements {

    /**
     * An open element.
     *
     * @param isShown whether its start tag is in the output
     */
    private record Open(String name, Location location, boolean isShown) {}

    /** The open elements of one part of the document, the innermost first, and how many there are of each name. */
    private static final class Scope {
        private final Deque<Open> elements = new ArrayDeque<>();
        private final Map<String, Integer> counts = new HashMap<>();

        boolean isEmpty() {
            return elements.isEmpty();
        }

        boolean has(String name) {
            return counts.getOrDefault(name, 0) > 0;
        }

        Open innermost() {
            return elements.peek();
        }

        void push(Open element) {
            elements.push(element);
            counts.merge(element.name(), 1, Integer::sum);
        }

        Open pop() {
            var element = elements.pop();
            counts.merge(element.name(), -1, Integer::sum);
            return element;
        }
    }

    /** Which open elements end without an end tag when another begins. */
    private static final Map<String, Set<String>> IMPLIED_ENDS = impliedEnds();

    private final Problems problems;
    private final HeadingTags headings;
    private final Deque<Scope> scopes = new ArrayDeque<>();

    OpenElements(Problems problems, HeadingTags headings) {
        this.problems = problems;
        this.headings = headings;
        scopes.push(new Scope());
    }

    /** Begins a part of the document whose end closes everything that is opened in it. */
    void enter() {
        scopes.push(new Scope());
    }

    /** Ends the part of the document that was begun last. */
    void leave(StringBuilder out) {
        closeAll(out);
        scopes.pop();
    }

    void push(String name, Location location) {
        scopes.peek().push(new Open(name, location, true));
    }

    /** Opens an element whose tags are left out. */
    void pushHidden(String name, Location location) {
        scopes.peek().push(new Open(name, location, false));
    }

    /** Whether a table that begins here stands in a box of its own; one in a table scrolls with it. */
    boolean hasBoxAround(String name) {
        return name.equals("table") && !has("table");
    }

    /** The name of the innermost element that is open, or an empty text. */
    String innermost() {
        var scope = scopes.peek();
        return scope.isEmpty() ? "" : scope.innermost().name();
    }

    /** Whether an element of a name is open in this part of the document. */
    boolean has(String name) {
        return scopes.peek().has(name);
    }

    /** Whether an element of a name is open in this part of the document or around it. */
    boolean isAround(String name) {
        return scopes.stream().anyMatch(scope -> scope.has(name));
    }

    /** Forgets the elements whose end is implied by the start of another. */
    void endImplied(String starting) {
        var ends = IMPLIED_ENDS.getOrDefault(starting, Set.of());
        var scope = scopes.peek();
        while (!scope.isEmpty() && ends.contains(scope.innermost().name())) {
            scope.pop();
        }
    }

    void close(String name, Location location, StringBuilder out) {
        var scope = scopes.peek();
        if (!scope.has(name)) {
            problems.error(
                    "html/unbalanced",
                    location,
                    "The end tag </%s> closes nothing.".formatted(name),
                    "Delete it, or write the start tag before it.");
            return;
        }
        while (!scope.innermost().name().equals(name)) {
            closeInnermost(out);
        }
        end(scope.pop(), out);
    }

    void closeAll(StringBuilder out) {
        while (!scopes.peek().isEmpty()) {
            closeInnermost(out);
        }
    }

    private void closeInnermost(StringBuilder out) {
        var element = scopes.peek().pop();
        if (!HtmlPolicy.OPTIONAL_END.contains(element.name())) {
            problems.error(
                    "html/unbalanced",
                    element.location(),
                    "The element <%s> is never closed.".formatted(element.name()),
                    "Write </%s> where it ends.".formatted(element.name()));
        }
        end(element, out);
    }

    private void end(Open element, StringBuilder out) {
        if (!element.isShown()) {
            return;
        }
        headings.end(element.name());
        out.append("</").append(headings.shown(element.name())).append('>');
        if (hasBoxAround(element.name())) {
            out.append(TableBox.END);
        }
    }

    private static Map<String, Set<String>> impliedEnds() {
        var ends = new HashMap<String, Set<String>>();
        rule(ends, "li", "li");
        rule(ends, "dt dd", "dt dd");
        rule(ends, "td th", "td th");
        rule(ends, "tr", "td th tr");
        rule(ends, "tbody tfoot thead", "td th tr tbody tfoot thead");
        rule(
                ends,
                "address article aside blockquote center details div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6"
                        + " header hr main nav ol p pre section table ul",
                "p");
        return Map.copyOf(ends);
    }

    private static void rule(Map<String, Set<String>> ends, String starting, String ended) {
        for (var name : starting.split(" ")) {
            ends.put(name, Set.copyOf(Arrays.asList(ended.split(" "))));
        }
    }
}
