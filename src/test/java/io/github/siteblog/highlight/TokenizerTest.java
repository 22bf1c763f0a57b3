package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static final String KEYWORD = "keyword\t\t\t\t\\b(?:if|is)\\b\n";
    private static final String STRING = "string\tG\t\t\t\"[^\"]*\"\n";
    private static final String COMMENT = "comment\tGL\t\t\t(^|[^\\\\])#.*\n";

    @Test
    void textWithoutTokensIsOnePiece() {
        assertTokens(KEYWORD, "some text", "some text");
        assertTokens(KEYWORD, "", "");
        assertTokens("", "text", "text");
    }

    @Test
    void tokensStandBetweenText() {
        assertTokens(KEYWORD, "if it is", "[keyword if] it [keyword is]");
    }

    @Test
    void earlierRulesComeFirst() {
        assertTokens(KEYWORD + "word\t\t\t\t\\w+\n", "if a", "[keyword if] [word a]");
        assertTokens("word\t\t\t\t\\w+\n" + KEYWORD, "if a", "[word if] [word a]");
    }

    @Test
    void aRuleSeesOnlyTheTextBetweenTokens() {
        assertTokens("a\t\t\t\ta\nstart\t\t\t\t^b\n", "ab", "[a a][start b]");
    }

    @Test
    void aLookbehindIsNotPartOfTheToken() {
        assertTokens("number\tL\t\t\t(\\$ *)\\d+\n", "$ 12 13", "$ [number 12] 13");
        assertTokens("number\tL\t\t\t(\\$)?\\d+\n", "12", "[number 12]");
    }

    @Test
    void aGreedyTokenSwallowsEarlierOnes() {
        assertTokens(KEYWORD + STRING, "a \"if it is\" if", "a [string \"if it is\"] [keyword if]");
    }

    @Test
    void aGreedyTokenDoesNotStartWithinAnother() {
        assertTokens(COMMENT + STRING, "# \"a\n\"b\"", "[comment # \"a]\n[string \"b\"]");
        assertTokens(STRING + COMMENT, "\"# a\" # b", "[string \"# a\"] [comment # b]");
    }

    @Test
    void whatAGreedyTokenLeavesOfOthersIsMatchedAnew() {
        var pair = "pair\t\t\t\tif is\n";

        assertTokens(pair + KEYWORD + STRING, "if is\" if is\"", "[pair if is][string \" if is\"]");
        assertTokens(
                "pair\t\t\t\tis \"a\n" + KEYWORD + STRING,
                "is \"a if\" if",
                "[pair is \"a] [keyword if]\" [keyword if]");
        assertTokens(
                "pair\t\t\t\ta\" is\n" + KEYWORD + STRING, "\"a\" is if", "[string \"a\"] [keyword is] [keyword if]");
    }

    @Test
    void aTokenHasPartsOfItsOwnGrammar() {
        assertTokens(
                "call\t\t\t1\t\\w+\\(\\w*\\)\ngrammar\nname\t\t\t\t^\\w+\nargument\t\t\t\t\\w+\n",
                "f(x) y",
                "[call [name f]([argument x])] y");
    }

    @Test
    void aGrammarMayStandInsideOfItself() {
        assertTokens(
                "list\t\t\t1\t\\(.*\\)\ngrammar\nlist\tL\t\t1\t(.)\\(.*\\)(?=\\))\n", "((a))", "[list ([list (a)])]");
    }

    @Test
    void emptyTokensEndBeforeThereAreMoreThanCharacters() {
        assertTokens("empty\t\t\t\tx*\n", "ab", "[empty ][empty ]ab");
    }

    @Test
    void workIsLimited() {
        var rules = grammar("slow\t\t\t\t[^b]*b\n");
        var text = "a".repeat(20_000);

        assertThatThrownBy(() -> tokens(rules, text))
                .isInstanceOf(Work.TooMuch.class)
                .hasMessage("The code takes too many steps to be highlighted.");
    }

    private static void assertTokens(String rules, String text, String expected) {
        assertThat(shown(tokens(grammar(rules), text))).isEqualTo(expected);
    }

    private static Grammars grammar(String rules) {
        var language = LanguageReader.read("test", ("grammar\n" + rules).lines());
        return new Grammars(name -> language);
    }

    private static List<Token> tokens(Grammars grammars, String text) {
        return Tokenizer.tokens(text, grammars.at(Place.of("test")), grammars, new Work(10_000));
    }

    /** Tokens in brackets, each with its type. */
    private static String shown(List<Token> tokens) {
        var shown = new StringBuilder();
        for (var token : tokens) {
            var content = token.inside() == null ? token.text() : shown(token.inside());
            shown.append(token.isText() ? content : "[%s %s]".formatted(token.type(), content));
        }
        return shown.toString();
    }
}
