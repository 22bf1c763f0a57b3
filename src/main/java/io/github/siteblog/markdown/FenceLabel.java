package io.github.siteblog.markdown;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** The label behind the language of a fence, in brackets: {@code [Out]}. */
final class FenceLabel {

    private FenceLabel() {}

    /** The label of a code block; an empty text when it has none, or when the node is no code block. */
    static String of(Node node) {
        if (!(node instanceof FencedCodeBlock fence)) {
            return "";
        }
        // What is wrong behind the fence is reported when the block is rendered.
        return FenceInfo.read(fence.getInfo(), offset -> Location.startOf(""), new Problems())
                .label();
    }
}
