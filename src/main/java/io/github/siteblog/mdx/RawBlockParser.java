package io.github.siteblog.mdx;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** HTML whose content is no Markdown: comments, and elements such as {@code <pre>} and {@code <math>}. */
final class RawBlockParser extends AbstractBlockParser {

    private static final Pattern START =
            Pattern.compile("(?i)<(?:!--|(pre|script|style|textarea|math|svg)(?=[\\s>]|$))");

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var start = START.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            if (!start.lookingAt() || state.getActiveBlockParser().getBlock() instanceof Paragraph) {
                return BlockStart.none();
            }
            var end = start.group(1) == null ? "-->" : "(?i)</" + start.group(1) + "\\s*>";
            return BlockStart.of(new RawBlockParser(Pattern.compile(end))).atIndex(start.start());
        }
    }

    private final HtmlBlock block = new HtmlBlock();
    private final Lines lines = new Lines();
    private final Pattern end;
    private boolean isOver;

    private RawBlockParser(Pattern end) {
        this.end = end;
    }

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
        isOver = end.matcher(line.getContent()).find();
    }

    @Override
    public void addSourceSpan(SourceSpan span) {
        // The block has the spans of its lines, without the indent of the first.
    }

    @Override
    public void closeBlock() {
        block.setLiteral(lines.text());
        block.setSourceSpans(lines.spans(0, lines.text().length()));
    }
}
