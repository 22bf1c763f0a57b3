package io.github.siteblog.markdown;

import java.util.StringTokenizer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Counts the words of a text outside code blocks and HTML. */
final class WordCounter extends AbstractVisitor {

    private int words;

    static int count(Node root) {
        var counter = new WordCounter();
        root.accept(counter);
        return counter.words;
    }

    @Override
    public void visit(Text text) {
        words += new StringTokenizer(text.getLiteral()).countTokens();
    }

    @Override
    public void visit(Code code) {
        words++;
    }
}
