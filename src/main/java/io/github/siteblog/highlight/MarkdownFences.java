package io.github.siteblog.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Highlights code within Markdown, each fence in its own language. */
final class MarkdownFences {

    private static final Pattern WORD = Pattern.compile("[a-zA-Z][\\w-]*");

    /** The tokens of code in a language. */
    private final BiFunction<String, String, List<Token>> highlighter;

    private MarkdownFences(BiFunction<String, String, List<Token>> highlighter) {
        this.highlighter = highlighter;
    }

    /** The tokens of a Markdown text, those of fenced code being given their parts. */
    static List<Token> highlight(List<Token> tokens, BiFunction<String, String, List<Token>> highlighter) {
        return new MarkdownFences(highlighter).tokens(tokens);
    }

    private List<Token> tokens(List<Token> tokens) {
        return tokens.stream().map(this::token).toList();
    }

    private Token token(Token token) {
        if (token.inside() == null) {
            return token;
        }
        return token.withInside(token.type().equals("code") ? fence(token.inside()) : tokens(token.inside()));
    }

    /** A fence consists of its mark, its language, a line break, the code, a line break and the mark again. */
    private List<Token> fence(List<Token> parts) {
        if (parts.size() < 4
                || !parts.get(1).type().equals("code-language")
                || !parts.get(3).type().equals("code-block")) {
            return parts;
        }
        var language = language(parts.get(1).text());
        var code = parts.get(3);
        var highlighted = new ArrayList<>(parts);
        highlighted.set(3, code.withClass("language-" + language).withInside(highlighter.apply(code.text(), language)));
        return highlighted;
    }

    /** The language as Prism would call it: C++ is cpp, C# is csharp. */
    private static String language(String info) {
        var name = info.replaceAll("(?<=\\w)#", "sharp").replaceAll("(?<=\\w)\\+\\+", "pp");
        var word = WORD.matcher(name);
        return word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
    }
}
