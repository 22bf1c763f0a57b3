package io.github.siteblog.markdown;

import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** The HTML that a writer typed, passed through the policy. */
final class RawHtmlRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    RawHtmlRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        if (node instanceof HtmlBlock block) {
            html.line();
            html.raw(rendering.filtered(node, block.getLiteral()));
            html.line();
        } else {
            html.raw(rendering.filtered(node, ((HtmlInline) node).getLiteral()));
        }
    }
}
