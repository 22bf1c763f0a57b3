package io.github.siteblog.mdx;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Braces that fill their lines. Comments may hold blank lines. */
final class ExpressionBlockParser extends AbstractBlockParser {

    private static final String COMMENT = "{/*";

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var text = line.subSequence(state.getNextNonSpaceIndex(), line.length())
                    .toString()
                    .strip();
            var end = text.startsWith("{") ? Braces.end(text, 0) : 0;
            var fillsLines = end == text.length() && end > 0 || end < 0 && text.startsWith(COMMENT);
            return fillsLines && !(state.getActiveBlockParser().getBlock() instanceof Paragraph)
                    ? BlockStart.of(new ExpressionBlockParser()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }
    }

    private final Paragraph block = new Paragraph();
    private final Lines lines = new Lines();
    private boolean isOver;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return isOver ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
        var content = line.getContent().toString().strip();
        isOver = content.endsWith("*/}") || !lines.text().startsWith(COMMENT);
    }

    @Override
    public void addSourceSpan(SourceSpan span) {
        // The block has the spans of its lines, without their indent.
    }

    @Override
    public void closeBlock() {
        var text = lines.text();
        var end = Braces.end(text, 0);
        var expression = new Expression(end < 0 ? "{" : text.substring(0, end));
        expression.setSourceSpans(lines.spans(0, end < 0 ? 1 : end));
        block.insertBefore(expression);
        if (end >= 0) {
            block.unlink();
        } else {
            block.setSourceSpans(lines.spans(1, text.length()));
        }
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (block.getParent() != null) {
            block.appendChild(new Text(lines.text().substring(1)));
        }
    }
}
