package io.github.siteblog.markdown;

import io.github.siteblog.mdx.TagNames;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Paragraphs of MDX, which are no {@code <p>} where the HTML around them or in them has no room for one. */
final class ParagraphRenderer implements NodeRenderer {

    /** A single text in these needs no paragraph. */
    private static final Set<String> TIGHT =
            Set.of("caption", "center", "dd", "dt", "figcaption", "li", "summary", "td", "th");

    /** These hold no paragraph at all. */
    private static final Set<String> LINES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "summary");

    private static final Pattern TAG_NAME = Pattern.compile("</?([A-Za-z][\\w.-]*)");
    private static final Pattern MODULE = Pattern.compile(
            "import\\s[^'\"]{0,200}['\"][^'\"]+['\"].*|export\\s+(?:const|let|var|function|class|default|\\{|\\*).*");

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    ParagraphRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Paragraph.class);
    }

    @Override
    public void render(Node node) {
        reportModule(node);
        var html = context.getWriter();
        if (isTight(node)) {
            renderChildren(node);
            return;
        }
        var isParagraph = !hasNoRoom(node) && !holdsBlocks(node);
        html.line();
        if (isParagraph) {
            html.tag("p", context.extendAttributes(node, "p", Map.of()));
        }
        renderChildren(node);
        if (isParagraph) {
            html.tag("/p");
        }
        html.line();
    }

    private void renderChildren(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private void reportModule(Node node) {
        if (node.getParent() instanceof org.commonmark.node.Document
                && MODULE.matcher(beginning(node)).matches()) {
            rendering
                    .problems()
                    .error(
                            "mdx/module",
                            rendering.at(rendering.start(node)),
                            "The line imports or exports something, which would have to be run.",
                            "Delete it: the components of the theme are there without it.");
        }
    }

    private static String beginning(Node paragraph) {
        var first = paragraph.getFirstChild();
        return first instanceof Text text ? text.getLiteral() : first instanceof TypesetText text ? text.written() : "";
    }

    private static boolean isTight(Node node) {
        var item = node.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }

    private boolean hasNoRoom(Node node) {
        var around = rendering.innermostElement();
        return !around.isEmpty()
                && (LINES.stream().anyMatch(rendering::isOpenElement)
                        || TagNames.isPhrasing(around)
                        || TIGHT.contains(around) && isAlone(node));
    }

    private static boolean isAlone(Node node) {
        return node.getPrevious() instanceof HtmlBlock && node.getNext() instanceof HtmlBlock;
    }

    private static boolean holdsBlocks(Node node) {
        var found = new boolean[1];
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline tag) {
                var name = TAG_NAME.matcher(tag.getLiteral());
                found[0] |= name.lookingAt() && !TagNames.isPhrasing(name.group(1));
            }
        });
        return found[0];
    }
}
