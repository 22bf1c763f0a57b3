package io.github.siteblog.markdown;

import org.commonmark.parser.Parser;

/** Formulas in TeX: {@code $…$}, {@code \(…\)}, and on lines of their own {@code $$…$$}, {@code \[…\]}. */
final class MathExtension implements Parser.ParserExtension {

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new MathBlockParser.Factory());
        parser.customInlineContentParserFactory(new InlineMathParser());
    }
}
