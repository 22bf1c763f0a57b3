package io.github.siteblog.mdx;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * HTML whose content is no Markdown: comments, and elements such as {@code <pre>} and {@code <math>}. Texts in braces, as in
 * {@code <pre>{`…`}</pre>}, stand for what they hold.
 */
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
            var name = start.group(1);
            var end = name == null ? "-->" : "(?i)</" + name + "\\s*>";
            return BlockStart.of(new RawBlockParser(Pattern.compile(end), "pre".equalsIgnoreCase(name)))
                    .atIndex(start.start());
        }
    }

    private final HtmlBlock block = new HtmlBlock();
    private final Lines lines = new Lines();
    private final Pattern end;
    private final boolean holdsTexts;
    private boolean isOver;

    private RawBlockParser(Pattern end, boolean holdsTexts) {
        this.end = end;
        this.holdsTexts = holdsTexts;
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
        var text = lines.text();
        var from = 0;
        for (var braced : holdsTexts ? BracedText.in(text) : List.<BracedText>of()) {
            insertHtml(text.substring(from, braced.start()), from);
            insert(braced.expression(), braced.start(), braced.end());
            from = braced.end();
        }
        if (from == 0) {
            block.setLiteral(text);
            block.setSourceSpans(lines.spans(0, text.length()));
        } else {
            insertHtml(text.substring(from), from);
            block.unlink();
        }
    }

    private void insertHtml(String text, int from) {
        var html = new HtmlInline();
        html.setLiteral(text);
        if (!text.isEmpty()) {
            insert(text.isBlank() ? new Text(text) : html, from, from + text.length()); // blank lines stand nowhere
        }
    }

    private void insert(Node node, int from, int to) {
        node.setSourceSpans(lines.spans(from, to));
        block.insertBefore(node);
    }
}
