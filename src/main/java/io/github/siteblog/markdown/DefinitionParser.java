package io.github.siteblog.markdown;

import io.github.siteblog.markdown.DefinitionListExtension.Definition;
import io.github.siteblog.markdown.DefinitionListExtension.DefinitionList;
import io.github.siteblog.markdown.DefinitionListExtension.Term;
import io.github.siteblog.mdx.IndentedParser;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a definition: what stands behind a colon, and the indented lines below it. */
final class DefinitionParser extends IndentedParser {

    private static final Pattern MARKER = Pattern.compile(":[ \\t]{1,3}(?=\\S)");
    private static final int MAX_INDENT = 3;

    /** So many lines of a paragraph are terms at most. */
    private static final int MAX_TERMS = 10;

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var marker = MARKER.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            if (state.getIndent() > MAX_INDENT || !marker.lookingAt()) {
                return BlockStart.none();
            }
            var definition = new DefinitionParser(state.getIndent() + marker.end() - marker.start());
            if (matched.getMatchedBlockParser() instanceof ListParser) {
                return BlockStart.of(definition).atIndex(marker.end());
            }
            var terms = matched.getParagraphLines().getLines();
            var isBelowTerms = matched.getMatchedBlockParser().getBlock() instanceof Paragraph
                    && !terms.isEmpty()
                    && terms.size() <= MAX_TERMS;
            return isBelowTerms
                    ? BlockStart.of(parsers(terms, definition))
                            .atIndex(marker.end())
                            .replaceParagraphLines(terms.size())
                    : BlockStart.none();
        }

        private static BlockParser[] parsers(Iterable<SourceLine> terms, DefinitionParser definition) {
            var parsers = new ArrayList<BlockParser>();
            parsers.add(new ListParser());
            terms.forEach(term -> parsers.add(new TermParser(term)));
            parsers.add(definition);
            return parsers.toArray(new BlockParser[0]);
        }
    }

    /** The list goes on where its last definition does, or where another begins. */
    private static final class ListParser extends AbstractBlockParser {

        private final DefinitionList block = new DefinitionList();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return child instanceof Term || child instanceof Definition;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            var line = state.getLine().getContent();
            var startsDefinition = MARKER.matcher(line)
                    .region(state.getNextNonSpaceIndex(), line.length())
                    .lookingAt();
            return state.isBlank() || state.getIndent() > 1 || startsDefinition
                    ? BlockContinue.atIndex(state.getIndex())
                    : BlockContinue.none();
        }
    }

    /** A term is complete when it is found. */
    private static final class TermParser extends AbstractBlockParser {

        private final Term block = new Term();
        private final SourceLine line;

        TermParser(SourceLine line) {
            this.line = line;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            inlineParser.parse(SourceLines.of(line), block);
        }
    }

    private DefinitionParser(int indent) {
        super(new Definition(), indent);
    }
}
