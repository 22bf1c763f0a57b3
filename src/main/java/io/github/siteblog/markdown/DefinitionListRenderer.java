package io.github.siteblog.markdown;

import io.github.siteblog.markdown.DefinitionListExtension.Definition;
import io.github.siteblog.markdown.DefinitionListExtension.DefinitionList;
import io.github.siteblog.markdown.DefinitionListExtension.Term;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Definition lists; a definition of one paragraph is a text without one. */
final class DefinitionListRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    DefinitionListRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(DefinitionList.class, Term.class, Definition.class);
    }

    @Override
    public void render(Node node) {
        var tag = node instanceof DefinitionList ? "dl" : node instanceof Term ? "dt" : "dd";
        var html = context.getWriter();
        html.line();
        html.tag(tag);
        var isShort = node instanceof Definition definition && definition.isShort();
        var parent = isShort ? node.getFirstChild() : node;
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        if (node instanceof DefinitionList) {
            html.line();
        }
        html.tag("/" + tag);
        html.line();
    }
}
