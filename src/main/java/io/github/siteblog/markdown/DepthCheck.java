package io.github.siteblog.markdown;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/**
 * Reports text that is nested deeper than the parser follows.
 *
 * <p>The parser stops there without a word and takes what is deeper for text.
 */
final class DepthCheck {

    /** As deep as the parser follows blocks and, in each of them, emphasis. */
    static final int MAX_DEPTH = 100;

    private static final Pattern MARKER = Pattern.compile("(?s)(?:>|[-+*] |[0-9]{1,9}[.)] ).*");

    private final Rendering rendering;
    private final Problems problems;

    DepthCheck(Rendering rendering) {
        this.rendering = rendering;
        this.problems = rendering.problems();
    }

    void check(Node root) {
        check(root, 0);
    }

    private void check(Node node, int depth) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block) {
                check(child, depth + 1);
            } else if (depth >= MAX_DEPTH && isMarker(node)) {
                report(rendering.at(rendering.start(node)));
                return;
            } else if (depthOf(child) >= MAX_DEPTH) {
                report(rendering.at(rendering.start(child)));
                return;
            }
        }
    }

    private boolean isMarker(Node block) {
        var start = rendering.start(block);
        return MARKER.matcher(rendering.source().substring(start, Math.min(start + 16, rendering.end(block))))
                .matches();
    }

    private static int depthOf(Node inline) {
        var deepest = 0;
        for (var child = inline.getFirstChild(); child != null; child = child.getNext()) {
            deepest = Math.max(deepest, depthOf(child) + 1);
        }
        return deepest;
    }

    private void report(Location location) {
        problems.warning(
                "md/too-deep",
                location,
                "The text is nested deeper than %s levels, and what is below them is shown as text."
                        .formatted(MAX_DEPTH),
                "Write it flatter.");
    }
}
