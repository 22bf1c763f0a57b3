package io.github.siteblog.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** The label behind the language of a fence, in brackets: {@code [Out]}. */
final class FenceLabel {

    private static final Pattern LABEL = Pattern.compile("\\[([^\\]]*)\\]");

    private FenceLabel() {}

    /** The label of a code block; an empty text when it has none, or when the node is no code block. */
    static String of(Node node) {
        if (!(node instanceof FencedCodeBlock fence)) {
            return "";
        }
        var label = LABEL.matcher(fence.getInfo());
        return label.find() ? label.group(1).strip() : "";
    }
}
