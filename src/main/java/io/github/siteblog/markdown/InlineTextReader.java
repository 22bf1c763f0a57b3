package io.github.siteblog.markdown;

import io.github.siteblog.mdx.Expression;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads the characters of a paragraph; what stands in verbatim tags, or is a URL, is not to be changed. */
final class InlineTextReader extends AbstractVisitor {

    private final InlineText text = new InlineText();
    private final Rendering rendering;
    private final VerbatimTags verbatim;

    private InlineTextReader(Rendering rendering, VerbatimTags verbatim) {
        this.rendering = rendering;
        this.verbatim = verbatim;
    }

    /** The text below a node. */
    static InlineText read(Node parent, Rendering rendering, VerbatimTags verbatim) {
        var before = verbatim.depth();
        var reader = new InlineTextReader(rendering, verbatim);
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(reader);
        }
        verbatim.backTo(before);
        return reader.text;
    }

    @Override
    public void visit(Text node) {
        if (verbatim.areOpen()) {
            text.add(node.getLiteral());
        } else {
            text.add(node, WrittenText.escaped(node.getLiteral(), rendering.written(node)));
        }
    }

    @Override
    public void visit(Link node) {
        if (isItsOwnText(node)) {
            text.addOther();
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Code node) {
        text.addOther();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Expression expression && expression.text().isPresent()) {
            text.add(expression.text().get());
        } else if (node.getFirstChild() == null) {
            text.addOther();
        }
        visitChildren(node);
    }

    @Override
    public void visit(HtmlInline node) {
        verbatim.pass(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.add("\n");
    }

    @Override
    public void visit(HardLineBreak node) {
        text.add("\n");
    }

    private static boolean isItsOwnText(Link link) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && link.getDestination().endsWith(text.getLiteral());
    }
}
