package io.github.siteblog.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code $…$}, {@code $$…$$} and {@code \(…\)}, and leaves prices alone.
 *
 * <p>As pandoc has it, there is no blank inside of a dollar sign, and no digit behind the last one.
 */
final class InlineMathParser implements InlineContentParser, InlineContentParserFactory {

    /** An escaped bracket is also how Markdown writes one, so words alone are no formula. */
    private static final Pattern PROSE =
            Pattern.compile("[^\\\\]*\\p{L}{2,}[,;.:]?\\s+\\p{L}{2,}[^\\\\]*|[^\\p{L}\\p{N}]*");

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$', '\\');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        if (scanner.next('\\')) {
            return scanner.next('(') ? brackets(scanner) : ParsedInline.none();
        }
        if (scanner.peekPreviousCodePoint() == '$') {
            return ParsedInline.none();
        }
        var dollars = scanner.matchMultiple('$');
        return dollars > 2 ? ParsedInline.none() : dollars(scanner, dollars);
    }

    private static ParsedInline dollars(Scanner scanner, int dollars) {
        var start = scanner.position();
        find(scanner, '$');
        var tex = scanner.getSource(start, scanner.position());
        var isClosed = scanner.matchMultiple('$') == dollars;
        var isFormula = dollars == 2 ? !tex.getContent().isBlank() : isTight(tex) && !isDigit(scanner.peek());
        return isClosed && isFormula ? formula(tex, dollars == 2, scanner) : ParsedInline.none();
    }

    private static ParsedInline brackets(Scanner scanner) {
        var start = scanner.position();
        while (find(scanner, '\\')) {
            var end = scanner.position();
            scanner.next();
            if (scanner.next(')')) {
                var tex = scanner.getSource(start, end);
                return isProse(tex.getContent()) ? ParsedInline.none() : formula(tex, false, scanner);
            }
            if (scanner.next('(')) {
                return ParsedInline.none(); // the later bracket may begin a formula
            }
            scanner.next();
        }
        return ParsedInline.none();
    }

    /** A formula, unless it would break into code. */
    private static ParsedInline formula(SourceLines tex, boolean display, Scanner scanner) {
        return tex.getContent().indexOf('`') < 0
                ? ParsedInline.of(new InlineMath(tex, display), scanner.position())
                : ParsedInline.none();
    }

    /** Goes to the next character that is wanted; one behind a backslash is another. */
    private static boolean find(Scanner scanner, char wanted) {
        while (scanner.hasNext() && scanner.peek() != wanted) {
            if (scanner.next('\\') && !scanner.hasNext()) {
                return false;
            }
            scanner.next();
        }
        return scanner.hasNext();
    }

    private static boolean isTight(SourceLines tex) {
        var text = tex.getContent();
        return !text.isEmpty() && text.equals(text.strip());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether what stands between escaped brackets is a text of words, or has none. */
    static boolean isProse(String text) {
        return PROSE.matcher(text).matches();
    }
}
