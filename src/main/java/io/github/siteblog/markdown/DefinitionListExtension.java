package io.github.siteblog.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Terms and what they mean: a line for each term, then {@code : } and what it means.
 *
 * @see <a href="https://michelf.ca/projects/php-markdown/extra/#def-list">PHP Markdown Extra, Definition Lists</a>
 */
final class DefinitionListExtension implements Parser.ParserExtension {

    /** A list of terms and definitions. */
    static final class DefinitionList extends CustomBlock {}

    /** What is defined; a line of text. */
    static final class Term extends CustomBlock {}

    /** What a term means; holds blocks. */
    static final class Definition extends CustomBlock {

        /** Whether it is a single paragraph. */
        boolean isShort() {
            return getFirstChild() instanceof Paragraph && getFirstChild() == getLastChild();
        }
    }

    private DefinitionListExtension() {}

    static DefinitionListExtension create() {
        return new DefinitionListExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new DefinitionParser.Factory());
    }

    /** Makes one list of those that follow each other. */
    static void join(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                while (block instanceof DefinitionList && block.getNext() instanceof DefinitionList next) {
                    for (var child = next.getFirstChild(); child != null; child = next.getFirstChild()) {
                        block.appendChild(child);
                    }
                    next.unlink();
                }
                visitChildren(block);
            }
        });
    }
}
