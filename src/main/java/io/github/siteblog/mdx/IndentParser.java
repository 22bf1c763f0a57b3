package io.github.siteblog.mdx;

import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Takes away the indent of lines that would be code in CommonMark. */
final class IndentParser extends IndentedParser {

    /** From here on CommonMark reads code, and no core block begins. */
    private static final int CODE_INDENT = 4;

    /** What ends a paragraph although it is indented. */
    private static final Pattern BLOCK_START = Pattern.compile("(?:```|~~~|[-*+] |>|1[.)] ).*");

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.isBlank() || state.getIndent() < CODE_INDENT || continuesParagraph(state)) {
                return BlockStart.none();
            }
            return BlockStart.of(new IndentParser(state.getIndent())).atColumn(state.getColumn() + state.getIndent());
        }

        private static boolean continuesParagraph(ParserState state) {
            var line = state.getLine().getContent();
            var text = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            return state.getActiveBlockParser().getBlock() instanceof Paragraph
                    && !BLOCK_START.matcher(text).matches();
        }
    }

    private IndentParser(int indent) {
        super(new IndentBlock(), indent);
    }
}
