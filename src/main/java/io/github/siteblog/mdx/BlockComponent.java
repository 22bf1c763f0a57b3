package io.github.siteblog.mdx;

import org.commonmark.node.CustomBlock;

/** A component on lines of its own, which holds blocks. */
public final class BlockComponent extends CustomBlock implements Component {

    private final ComponentTag tag;

    BlockComponent(ComponentTag tag) {
        this.tag = tag;
    }

    @Override
    public ComponentTag tag() {
        return tag;
    }
}
