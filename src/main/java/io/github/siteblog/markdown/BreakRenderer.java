package io.github.siteblog.markdown;

import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Line breaks and rules, without the slash that only XML needs. */
final class BreakRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    BreakRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HardLineBreak.class, ThematicBreak.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        if (node instanceof ThematicBreak) {
            html.line();
            html.tag("hr");
        } else {
            html.tag("br");
        }
        html.line();
    }
}
