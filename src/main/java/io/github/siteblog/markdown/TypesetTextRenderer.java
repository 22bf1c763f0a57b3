package io.github.siteblog.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Texts as they are shown. */
final class TypesetTextRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    TypesetTextRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TypesetText.class);
    }

    @Override
    public void render(Node node) {
        context.getWriter().text(((TypesetText) node).shown());
    }
}
