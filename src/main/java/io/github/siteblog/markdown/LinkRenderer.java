package io.github.siteblog.markdown;

import io.github.siteblog.html.UrlUse;
import java.util.LinkedHashMap;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Links whose scheme is allowed; any other stays as its text. */
final class LinkRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;
    private final DestinationFinder destinations;

    LinkRenderer(HtmlNodeRendererContext context, Rendering rendering, DestinationFinder destinations) {
        this.context = context;
        this.rendering = rendering;
        this.destinations = destinations;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        var link = (Link) node;
        var place = rendering.at(destinations.offset(link));
        var refused = rendering.urls().refusedScheme(link.getDestination());
        var isInLink = rendering.isOpenElement("a");
        if (isPlainText(link) && (refused.isPresent() || isInLink)) {
            renderChildren(node);
            return;
        }
        if (refused.isPresent()) {
            rendering.urls().report(link.getDestination(), place, rendering.problems());
            renderChildren(node);
            return;
        }
        var element = rendering.at(rendering.start(node));
        if (isInLink) {
            rendering.reportNestedLink(node);
            renderChildren(node);
            return;
        }
        rendering.url(
                new UrlUse(UrlUse.Kind.LINK, link.getDestination(), PlainText.withPictures(node), place, element));
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", rendering.urls().inPage(link.getDestination()));
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        context.getWriter().tag("a", context.extendAttributes(node, "a", attributes));
        rendering.enterLink();
        renderChildren(node);
        rendering.leaveLink();
        context.getWriter().tag("/a");
    }

    /** Whether the writer made no link of it: the parser takes every {@code word://word} for one. */
    private boolean isPlainText(Link link) {
        var first = rendering.source().charAt(rendering.start(link));
        return first != '[' && first != '<';
    }

    private void renderChildren(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
