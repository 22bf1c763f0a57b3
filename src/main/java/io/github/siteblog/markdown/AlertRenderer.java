package io.github.siteblog.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Alerts, which look as the component {@code Callout} does. */
final class AlertRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    AlertRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Alert.class);
    }

    @Override
    public void render(Node node) {
        var kind = ((Alert) node).kind();
        var html = context.getWriter();
        html.line();
        html.raw("<div class=\"callout callout-%s\" role=\"note\">".formatted(kind.word()));
        html.line();
        html.raw("<p class=\"callout-title\">%s</p>".formatted(rendering.words(kind.word())));
        html.line();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.line();
        html.raw("</div>");
        html.line();
    }
}
