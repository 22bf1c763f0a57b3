package io.github.siteblog.highlight;

import java.util.List;

/** Cuts code into the tokens of its language, with all that Prism does for that language. */
final class LanguageTokens {

    private final LanguageNames names;
    private final Grammars grammars;

    LanguageTokens(LanguageNames names, Grammars grammars) {
        this.names = names;
        this.grammars = grammars;
    }

    /**
     * The tokens of code.
     *
     * @param grammar the language as Prism calls it
     */
    List<Token> of(String code, String grammar, Work work) {
        var template = grammars.language(grammar).template();
        if (template != null && Templates.areIn(code, grammar)) {
            return new Templates(grammar, template, grammars, work).tokens(code);
        }
        var tokens = Tokenizer.tokens(code, grammars.at(Place.of(grammar)), grammars, work);
        return switch (grammar) {
            case "jsx", "tsx" -> JsxText.mark(tokens);
            case "graphql" -> GraphqlMutations.mark(tokens);
            case "markdown" -> MarkdownFences.highlight(tokens, (fenced, language) -> inside(fenced, language, work));
            default -> tokens;
        };
    }

    private List<Token> inside(String code, String language, Work work) {
        return names.grammar(language).map(grammar -> of(code, grammar, work)).orElse(List.of(Token.text(code)));
    }
}
