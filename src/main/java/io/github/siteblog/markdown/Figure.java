package io.github.siteblog.markdown;

import java.util.ArrayList;
import java.util.Objects;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A picture with a title that has a paragraph to itself, or a link with nothing but such a picture. */
final class Figure extends CustomBlock {

    /** The title of the picture, as the last part of a figure. */
    static final class Caption extends CustomBlock {}

    /** Puts a figure in the place of every such paragraph of a text. */
    static void mark(Node root) {
        var paragraphs = new ArrayList<Paragraph>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                if (picture(paragraph) != null) {
                    paragraphs.add(paragraph);
                }
            }
        });
        for (var paragraph : paragraphs) {
            var caption = new Caption();
            caption.appendChild(
                    new Text(Objects.requireNonNull(picture(paragraph)).getTitle()));
            var figure = new Figure();
            figure.setSourceSpans(paragraph.getSourceSpans());
            figure.appendChild(paragraph.getFirstChild());
            figure.appendChild(caption);
            paragraph.insertAfter(figure);
            paragraph.unlink();
        }
    }

    /** Whether the title of a picture is shown as the caption of a figure. */
    static boolean isCaption(Image image) {
        return image.getParent() instanceof Figure
                || image.getParent() instanceof Link link && link.getParent() instanceof Figure;
    }

    private static @Nullable Image picture(Paragraph paragraph) {
        var only = only(paragraph);
        var inside = only instanceof Link ? only(only) : only;
        return inside instanceof Image image && ImageRenderer.hasTitle(image) ? image : null;
    }

    private static @Nullable Node only(Node parent) {
        var first = parent.getFirstChild();
        return first != null && first.getNext() == null ? first : null;
    }
}
