package io.github.siteblog.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads formulas that begin a line with {@code $$} or {@code \[} and end one with {@code $$} or {@code \]}. */
final class MathBlockParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final MathBlock block;

    private MathBlockParser(String end) {
        this.block = new MathBlock(end);
    }

    /** Begins formulas. */
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            var start = state.getNextNonSpaceIndex();
            var line = state.getLine().getContent();
            var text = line.subSequence(start, line.length()).toString().strip();
            if (text.startsWith("$$") && mayBegin(text.substring(2))) {
                return BlockStart.of(new MathBlockParser("$$")).atIndex(start + 2);
            }
            if (text.startsWith("\\[") && isWhole(text.substring(2))) {
                return BlockStart.of(new MathBlockParser("\\]")).atIndex(start + 2);
            }
            return BlockStart.none();
        }

        /** A second pair of dollars in the line ends it, or the formula is one in a text. */
        private static boolean mayBegin(String rest) {
            var next = rest.indexOf("$$");
            return !rest.startsWith("$") && (next < 0 || next == rest.length() - 2 && !rest.endsWith("\\$$"));
        }

        /** An escaped bracket often is but a bracket. */
        private static boolean isWhole(String rest) {
            return rest.isEmpty()
                    || rest.endsWith("\\]") && !InlineMathParser.isProse(rest.substring(0, rest.length() - 2));
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return block.isClosed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        block.add(line);
    }
}
