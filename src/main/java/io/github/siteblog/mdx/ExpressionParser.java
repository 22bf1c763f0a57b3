package io.github.siteblog.mdx;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Braces in a line of text. */
final class ExpressionParser implements InlineContentParser {

    /** Longer ones are not looked for, so that many braces that nothing closes stay cheap. */
    private static final int LONGEST = 4_000;

    private static final int MAX_UNCLOSED = 8;

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new ExpressionParser();
        }
    }

    private int unclosed;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var longest = unclosed < MAX_UNCLOSED ? LONGEST : 1;
        var length = new int[1];
        var ahead = new Ahead(state.scanner(), c -> ++length[0] < longest);
        var end = Braces.end(ahead.text(), 0);
        if (end < 0) {
            unclosed++;
            return ParsedInline.of(new Expression("{"), ahead.positionAt(1));
        }
        return ParsedInline.of(new Expression(ahead.text().substring(0, end)), ahead.positionAt(end));
    }
}
