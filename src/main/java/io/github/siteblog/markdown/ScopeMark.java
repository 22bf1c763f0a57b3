package io.github.siteblog.markdown;

import io.github.siteblog.markdown.DefinitionListExtension.Definition;
import io.github.siteblog.markdown.DefinitionListExtension.Term;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** The begin or end of a part of a text, such as a block quote, which a browser ends with all HTML in it. */
final class ScopeMark extends CustomNode {

    private final boolean isEnd;

    private ScopeMark(boolean isEnd) {
        this.isEnd = isEnd;
    }

    boolean isEnd() {
        return isEnd;
    }

    /** Marks all parts of a text that hold HTML. */
    static void mark(Node root) {
        var scopes = new HashSet<Node>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                markAround(html, scopes);
            }

            @Override
            public void visit(HtmlInline html) {
                markAround(html, scopes);
            }
        });
        scopes.forEach(ScopeMark::markInside);
    }

    /** Makes a part of the text of what stands between two blocks. */
    static void markBetween(Node first, Node behind) {
        first.insertBefore(new ScopeMark(false));
        behind.insertBefore(new ScopeMark(true));
    }

    private static void markAround(Node html, Set<Node> scopes) {
        for (var node = html.getParent(); node != null && !scopes.contains(node); node = node.getParent()) {
            if (isScope(node)) {
                scopes.add(node);
            }
        }
    }

    private static boolean isScope(Node node) {
        return node instanceof BlockQuote
                || node instanceof Alert
                || node instanceof Term
                || node instanceof Definition
                || node instanceof ListItem
                || node instanceof Heading
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Strikethrough
                || node instanceof Link
                || node instanceof TableCell
                || node instanceof FootnoteDefinition;
    }

    private static void markInside(Node scope) {
        if (scope instanceof Definition definition && definition.isShort()) {
            markInside(scope.getFirstChild());
            return;
        }
        if (scope.getFirstChild() instanceof TaskListItemMarker task) {
            task.insertAfter(new ScopeMark(false));
        } else {
            scope.prependChild(new ScopeMark(false));
        }
        // The link back to the text belongs into the last paragraph of a footnote.
        var isNote = scope instanceof FootnoteDefinition && scope.getLastChild() instanceof Paragraph;
        (isNote ? scope.getLastChild() : scope).appendChild(new ScopeMark(true));
    }
}
