package io.github.siteblog.mdx;

import org.commonmark.node.CustomNode;

/** A component in a line of text. */
public final class InlineComponent extends CustomNode implements Component {

    private final ComponentTag tag;

    InlineComponent(ComponentTag tag) {
        this.tag = tag;
    }

    @Override
    public ComponentTag tag() {
        return tag;
    }
}
