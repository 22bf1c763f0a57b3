package io.github.siteblog.markdown;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Counts the words of a text outside code blocks and HTML. A formula is one word, and so are two characters of Chinese or
 * Japanese, which have no blanks between words.
 */
final class WordCounter extends AbstractVisitor {

    private static final Set<UnicodeScript> WITHOUT_BLANKS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** Before it there are no characters of such a script. */
    private static final int FIRST_WITHOUT_BLANKS = 0x2E80;

    private int words;
    private int characters;

    static int count(Node root) {
        var counter = new WordCounter();
        root.accept(counter);
        return counter.words + (counter.characters + 1) / 2;
    }

    @Override
    public void visit(Text text) {
        count(text.getLiteral());
    }

    private void count(String text) {
        var isInWord = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c >= 'a' && c <= 'z') { // what most are
                words += isInWord ? 0 : 1;
                isInWord = true;
            } else if (c >= FIRST_WITHOUT_BLANKS && WITHOUT_BLANKS.contains(UnicodeScript.of(c))) {
                characters++;
                isInWord = false;
            } else if (c == ' ' || Character.isWhitespace(c)) {
                isInWord = false;
            } else if (!isInWord && Character.isLetterOrDigit(c)) {
                words++;
                isInWord = true;
            }
        }
    }

    /** The alternative text of a picture is read by those who do not see it, and not by others. */
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(Code code) {
        words++;
    }

    @Override
    public void visit(CustomNode node) {
        words += node instanceof InlineMath ? 1 : 0;
        if (node instanceof TypesetText text) {
            count(text.written());
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock node) {
        words += node instanceof MathBlock ? 1 : 0;
        visitChildren(node);
    }
}
