package io.github.siteblog.markdown;

import io.github.siteblog.mdx.TagNames;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Figures: the title of the picture stands below it, for everybody to read. */
final class FigureRenderer implements NodeRenderer {

    /** HTML of the writer that has no room for a figure, or is one. */
    private static final Set<String> NO_ROOM =
            Set.of("figure", "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "summary");

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    FigureRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Figure.class);
    }

    @Override
    public void render(Node node) {
        if (NO_ROOM.stream().anyMatch(rendering::isOpenElement) || TagNames.isPhrasing(rendering.innermostElement())) {
            var paragraph = new Paragraph();
            paragraph.appendChild(node.getFirstChild());
            context.render(paragraph);
            return;
        }
        var html = context.getWriter();
        html.line();
        html.tag("figure");
        context.render(node.getFirstChild());
        html.tag("figcaption");
        for (var child = node.getLastChild().getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }
}
