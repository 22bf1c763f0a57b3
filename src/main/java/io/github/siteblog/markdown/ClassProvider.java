package io.github.siteblog.markdown;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Attributes that themes and screen readers need on elements that are otherwise rendered as usual. */
final class ClassProvider implements AttributeProvider {

    private final Rendering rendering;

    ClassProvider(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof TableCell cell) {
            // The extension writes the attribute align, which HTML no longer has.
            var align = attributes.remove("align");
            if (align != null) {
                attributes.put("class", "align-" + align);
            }
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            }
        }
        Footnotes.setRoles(tagName, attributes, rendering.message("footnotes"));
        if (node instanceof FootnoteReference && tagName.equals("a") && rendering.isOpenElement("a")) {
            rendering.reportNestedLink(node);
        }
        if (node instanceof ListBlock list && hasTasks(list)) {
            attributes.put("class", "task-list");
        }
    }

    private static boolean hasTasks(ListBlock list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() instanceof TaskListItemMarker) {
                return true;
            }
        }
        return false;
    }
}
