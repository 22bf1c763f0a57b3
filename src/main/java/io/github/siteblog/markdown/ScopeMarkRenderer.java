package io.github.siteblog.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Closes the HTML that is still open where a part of the text ends. */
final class ScopeMarkRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    ScopeMarkRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(ScopeMark.class);
    }

    @Override
    public void render(Node node) {
        if (((ScopeMark) node).isEnd()) {
            context.getWriter().raw(rendering.leaveScope());
        } else {
            rendering.enterScope();
        }
    }
}
