package io.github.siteblog.mdx;

import io.github.siteblog.html.HtmlToken.Tag;
import org.commonmark.node.CustomNode;

/** A tag of a component, before {@link ComponentTree} has found the one that it belongs to. */
public final class ComponentTag extends CustomNode {

    private final String source;
    private final Tag tag;

    /**
     * Makes a node.
     *
     * @param text the text that the tag is a part of
     * @param tag the tag
     */
    ComponentTag(String text, Tag tag) {
        this.source = text.substring(tag.start(), tag.end());
        this.tag = tag;
    }

    /** The tag as written. */
    public String source() {
        return source;
    }

    public Tag tag() {
        return tag;
    }
}
