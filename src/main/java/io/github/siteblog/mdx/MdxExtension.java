package io.github.siteblog.mdx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Markdown as MDX has it.
 *
 * <p>What stands between two tags is Markdown, an indent says nothing but where a text belongs, and braces hold literals
 * and comments. Unlike MDX, autolinks and HTML comments stay, for writers who use both.
 */
public final class MdxExtension implements Parser.ParserExtension {

    /**
     * HTML blocks and indented code are missing on purpose. The first kind that knows a line takes it: {@code ---} below a
     * text is a heading, and {@code * * *} is no list.
     */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));

    private MdxExtension() {}

    public static MdxExtension create() {
        return new MdxExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new RawBlockParser.Factory())
                .customBlockParserFactory(new TagBlockParser.Factory())
                .customBlockParserFactory(new ExpressionBlockParser.Factory())
                .customBlockParserFactory(new IndentParser.Factory())
                .customInlineContentParserFactory(new TagParser.Factory())
                .customInlineContentParserFactory(new ExpressionParser.Factory());
    }
}
