package io.github.siteblog.markdown;

import java.util.StringTokenizer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Counts the words of a text outside code blocks and HTML; a formula is one word. */
final class WordCounter extends AbstractVisitor {

    private int words;

    static int count(Node root) {
        var counter = new WordCounter();
        root.accept(counter);
        return counter.words;
    }

    @Override
    public void visit(Text text) {
        words += words(text.getLiteral());
    }

    private static int words(String text) {
        return new StringTokenizer(text).countTokens();
    }

    @Override
    public void visit(Code code) {
        words++;
    }

    @Override
    public void visit(CustomNode node) {
        words += node instanceof InlineMath ? 1 : node instanceof TypesetText text ? words(text.shown()) : 0;
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock node) {
        words += node instanceof MathBlock ? 1 : 0;
        visitChildren(node);
    }
}
