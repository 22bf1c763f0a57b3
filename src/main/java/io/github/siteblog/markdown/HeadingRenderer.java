package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.model.Heading;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Headings with an id and a link to themselves, below the level of the page's title. */
final class HeadingRenderer implements NodeRenderer {

    private static final int LOWEST = 6;

    /** A heading of level 1 that is written as HTML. */
    private static final Pattern RAW = Pattern.compile("(?i)<h1[\\s/>]");

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;
    private final Headings headings;
    private final int demotion;

    HeadingRenderer(HtmlNodeRendererContext context, Rendering rendering, Headings headings, int demotion) {
        this.context = context;
        this.rendering = rendering;
        this.headings = headings;
        this.demotion = demotion;
    }

    /** By how many levels all headings of a text go down: one where it has a heading of level 1, else none. */
    static int demotion(Node root) {
        var found = new boolean[1];
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                found[0] |= heading.getLevel() == 1;
            }

            @Override
            public void visit(HtmlBlock html) {
                found[0] |= RAW.matcher(html.getLiteral()).find();
            }

            @Override
            public void visit(HtmlInline html) {
                found[0] |= RAW.matcher(html.getLiteral()).find();
            }
        });
        return found[0] ? 1 : 0;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(org.commonmark.node.Heading.class);
    }

    @Override
    public void render(Node node) {
        var level = Math.min(((org.commonmark.node.Heading) node).getLevel() + demotion, LOWEST);
        var text = PlainText.of(node);
        var id = headings.newId(PlainText.asWritten(node));
        headings.add(new Heading(level, id, text), rendering.at(rendering.start(node)), false);

        var html = context.getWriter();
        html.line();
        html.raw("<h" + level + " id=\"" + HtmlEscaper.escape(id) + "\">");
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.raw((rendering.hasRoomForLink() ? Headings.link(id, rendering.words("headingLink")) : "") + "</h" + level
                + ">");
        html.line();
    }
}
