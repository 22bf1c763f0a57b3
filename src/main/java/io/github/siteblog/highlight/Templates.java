package io.github.siteblog.highlight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Highlights a template language, such as PHP: markup with code in it.
 *
 * <p>The code is taken out, each piece leaving a name in its place; the rest is highlighted as markup; then each name
 * gives way to the tokens of its piece.
 */
final class Templates {

    /** A piece of code, and the name that stands in for it. */
    private record Piece(String name, String code) {}

    private final String language;
    private final Pattern template;
    private final Grammars grammars;
    private final Work work;
    private final Deque<Piece> pieces = new ArrayDeque<>();

    Templates(String language, Pattern template, Grammars grammars, Work work) {
        this.language = language;
        this.template = template;
        this.grammars = grammars;
        this.work = work;
    }

    /** Whether code is a template; PHP may also be shown without the markup around it. */
    static boolean areIn(String code, String language) {
        return !language.equals("php") || code.contains("<?");
    }

    List<Token> tokens(String code) {
        var markup = takeOut(code);
        return putBack(Tokenizer.tokens(markup, grammars.at(Place.of("markup")), grammars, work));
    }

    private String takeOut(String code) {
        var markup = new StringBuilder();
        var end = 0;
        var number = 0;
        var matcher = template.matcher(new CodeUnits(code, work));
        while (matcher.find()) {
            while (code.contains(name(number))) {
                number++;
            }
            pieces.add(new Piece(name(number), code.substring(matcher.start(), matcher.end())));
            markup.append(code, end, matcher.start()).append(name(number++));
            end = matcher.end();
        }
        return markup.append(code, end, code.length()).toString();
    }

    private String name(int number) {
        return "___" + language.toUpperCase(Locale.ROOT) + number + "___";
    }

    private List<Token> putBack(List<Token> tokens) {
        var all = new ArrayList<Token>(tokens.size());
        for (var token : tokens) {
            if (token.inside() != null) {
                all.add(token.withInside(putBack(token.inside())));
            } else if (pieces.isEmpty()
                    || !token.text().contains(pieces.element().name())) {
                all.add(token);
            } else if (token.isText()) {
                all.addAll(parts(token.text()));
            } else {
                all.add(token.withInside(parts(token.text())));
            }
        }
        return all;
    }

    /** The parts of a text with names in it. */
    private List<Token> parts(String text) {
        var parts = new ArrayList<Token>();
        var end = 0;
        for (var start = startOfNext(text, end); start >= 0; start = startOfNext(text, end)) {
            if (start > end) {
                parts.add(Token.text(text.substring(end, start)));
            }
            end = start + pieces.element().name().length();
            parts.add(token(pieces.remove().code()));
        }
        if (end < text.length()) {
            parts.add(Token.text(text.substring(end)));
        }
        return parts;
    }

    private int startOfNext(String text, int from) {
        return pieces.isEmpty() ? -1 : text.indexOf(pieces.element().name(), from);
    }

    private Token token(String code) {
        var inside = Tokenizer.tokens(code, grammars.at(Place.of(language)), grammars, work);
        return new Token(language, language + " language-" + language, code, inside);
    }
}
