package io.github.siteblog.markdown;

import io.github.siteblog.mdx.Expression;
import io.github.siteblog.source.ControlCharacter;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The text below a node without any markup. */
final class PlainText extends AbstractVisitor {

    /** The alternative text of a picture that is written as HTML. */
    private static final Pattern ALT = Pattern.compile("(?is)^<img\\b.*?\\salt\\s*=\\s*[\"']([^\"']+)");

    private final StringBuilder text = new StringBuilder();
    private final boolean withPictures;
    private final boolean asWritten;

    private PlainText(boolean withPictures, boolean asWritten) {
        this.withPictures = withPictures;
        this.asWritten = asWritten;
    }

    /** The text without that of pictures, as headings are named. */
    static String of(Node node) {
        return text(node, new PlainText(false, false));
    }

    /** The same in the characters that its author typed. */
    static String asWritten(Node node) {
        return text(node, new PlainText(false, true));
    }

    /** The text with the alternative texts of pictures, as a screen reader says it. */
    static String withPictures(Node node) {
        return text(node, new PlainText(true, false));
    }

    /** The text before a node, from the beginning of its parent on. */
    static String before(Node end) {
        return text(end.getParent().getFirstChild(), end, new PlainText(false, false));
    }

    private static String text(Node node, PlainText plain) {
        return text(node.getFirstChild(), null, plain);
    }

    private static String text(@Nullable Node first, @Nullable Node end, PlainText plain) {
        for (var node = first; node != end; node = node.getNext()) {
            node.accept(plain);
        }
        return ControlCharacter.replacedIn(plain.text.toString());
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineMath math) {
            text.append(math.tex());
        } else if (node instanceof TypesetText typeset) {
            text.append(asWritten ? typeset.written() : typeset.shown());
        } else if (node instanceof Expression expression) {
            text.append(expression.text().orElse(expression.source()));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Image node) {
        if (withPictures) {
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlInline node) {
        var alt = ALT.matcher(node.getLiteral());
        if (withPictures && alt.find()) {
            text.append(alt.group(1));
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }
}
