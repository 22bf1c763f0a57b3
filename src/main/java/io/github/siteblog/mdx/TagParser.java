package io.github.siteblog.mdx;

import io.github.siteblog.html.HtmlToken.Tag;
import io.github.siteblog.html.HtmlTokenizer;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Tags in a line of text, with the attributes of JSX. */
final class TagParser implements InlineContentParser {

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new TagParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var ahead = new Ahead(state.scanner(), new TagEnd());
        var text = ahead.text();
        if (text.equals("<>") || text.equals("</>")) {
            return ParsedInline.of(new Text(""), ahead.positionAt(text.length()));
        }
        if (!text.endsWith(">") || !TagRun.startsWithTag(text, 0)) {
            return ParsedInline.none();
        }
        var tokens = HtmlTokenizer.tokens(text);
        if (tokens.size() != 1 || !(tokens.get(0) instanceof Tag tag)) {
            return ParsedInline.none();
        }
        if (TagNames.isComponent(tag.written())) {
            return ParsedInline.of(new ComponentTag(text, tag), ahead.positionAt(text.length()));
        }
        var html = new HtmlInline();
        html.setLiteral(text);
        return ParsedInline.of(html, ahead.positionAt(text.length()));
    }
}
