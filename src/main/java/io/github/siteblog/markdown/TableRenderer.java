package io.github.siteblog.markdown;

import io.github.siteblog.html.TableBox;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Tables in a box of their own, so that a wide one scrolls and the page does not. */
final class TableRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    TableRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        html.line();
        html.raw(TableBox.START);
        html.line();
        html.tag("table", context.extendAttributes(node, "table", Map.of()));
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/table");
        html.line();
        html.raw(TableBox.END);
        html.line();
    }
}
