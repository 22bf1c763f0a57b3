package io.github.siteblog.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLines;

/** A formula in a text. */
final class InlineMath extends CustomNode implements MathNode {

    private final SourceLines lines;
    private final boolean display;

    /**
     * Makes a formula.
     *
     * @param lines the TeX and where it stands
     * @param display whether it stands on a line of its own in the page
     */
    InlineMath(SourceLines lines, boolean display) {
        this.lines = lines;
        this.display = display;
    }

    @Override
    public SourceLines lines() {
        return lines;
    }

    @Override
    public boolean isDisplay() {
        return display;
    }
}
