package io.github.siteblog.mdx;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Tags that fill their lines. They are HTML; what stands between them is Markdown.
 *
 * <p>A tag may take several lines. When text follows it on its last line, all of it becomes a paragraph.
 */
final class TagBlockParser extends AbstractBlockParser {

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var start = state.getNextNonSpaceIndex();
            if (start >= line.length() || line.charAt(start) != '<') {
                return BlockStart.none();
            }
            var text = line.subSequence(start, line.length()).toString();
            var run = TagRun.of(text);
            if (run.kind() == TagRun.Kind.NONE
                    || run.kind() == TagRun.Kind.TEXT
                    || !mayStart(state, matched, run, text)) {
                return BlockStart.none();
            }
            return BlockStart.of(new TagBlockParser()).atIndex(start);
        }

        private static boolean mayStart(ParserState state, MatchedBlockParser matched, TagRun run, String text) {
            if (!(state.getActiveBlockParser().getBlock() instanceof Paragraph)) {
                return true;
            }
            return new ParagraphEnd(matched.getParagraphLines()).isBefore(run.name(text));
        }
    }

    private static final Pattern BLOCK_START = Pattern.compile("(?:```|~~~|[-*+] |#|>|[0-9]+[.)] ).*");

    private final HtmlBlock block = new HtmlBlock();
    private final Lines lines = new Lines();
    private TagRun run = new TagRun(TagRun.Kind.OPEN, List.of());
    private @Nullable Paragraph paragraph;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        var isOver = state.isBlank()
                || run.kind() == TagRun.Kind.TAGS
                || run.kind() != TagRun.Kind.OPEN && startsBlock(state);
        return isOver ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    private static boolean startsBlock(ParserState state) {
        var line = state.getLine().getContent();
        var text = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
        var next = TagRun.of(text);
        return BLOCK_START.matcher(text).matches()
                || next.kind() == TagRun.Kind.TAGS
                        && !TagNames.isPhrasing(next.name(text).replace("/", ""));
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
        // No tag ends without its '>', so there is nothing to look at again before.
        var mayEnd = line.getContent().toString().indexOf('>') >= 0;
        if (run.kind() == TagRun.Kind.OPEN && (mayEnd || lines.length() > TagRun.LONGEST)) {
            run = TagRun.of(lines.text());
        }
    }

    @Override
    public void addSourceSpan(SourceSpan span) {
        // The block has the spans of its lines, without their indent.
    }

    @Override
    public void closeBlock() {
        var text = lines.text();
        if (run.kind() == TagRun.Kind.TAGS) {
            new TagNodes(lines, run.tokens()).all().forEach(block::insertBefore);
            block.unlink();
        } else if (run.kind() == TagRun.Kind.OPEN) {
            block.setLiteral(text);
            block.setSourceSpans(lines.spans(0, text.length()));
        } else {
            paragraph = new Paragraph();
            paragraph.setSourceSpans(lines.spans(0, text.length()));
            block.insertBefore(paragraph);
            block.unlink();
        }
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (paragraph != null) {
            inlineParser.parse(lines.paragraph(), paragraph);
        }
    }
}
