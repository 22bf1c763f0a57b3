package io.github.siteblog.mdx;

import io.github.siteblog.html.HtmlToken.Attribute;
import java.util.List;
import org.commonmark.node.Node;

/** A component of the theme, used in a text; its children are what stands between its tags. */
public sealed interface Component permits BlockComponent, InlineComponent {

    /** Its start tag. */
    ComponentTag tag();

    /** Its name as written, such as {@code CH.Code}. */
    default String name() {
        return tag().tag().written();
    }

    /** Its start tag as written. */
    default String source() {
        return tag().source();
    }

    /** Its attributes; their offsets are those of {@link #source()}. */
    default List<Attribute> attributes() {
        var tag = tag().tag();
        return tag.attributes().stream()
                .map(attribute -> new Attribute(
                        attribute.start() - tag.start(),
                        attribute.name(),
                        attribute.value(),
                        attribute.isExpression(),
                        attribute.valueStart() - tag.start()))
                .toList();
    }

    /** Makes a component of a tag. */
    static Node of(ComponentTag tag, boolean isInLine) {
        var component = isInLine ? new InlineComponent(tag) : new BlockComponent(tag);
        component.setSourceSpans(tag.getSourceSpans());
        return component;
    }
}
