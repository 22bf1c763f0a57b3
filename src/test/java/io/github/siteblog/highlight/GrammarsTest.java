package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GrammarsTest {

    private final Set<String> loaded = new TreeSet<>();
    private final Grammars standard = Grammars.standard();
    private final Grammars grammars = new Grammars(name -> {
        loaded.add(name);
        return standard.language(name);
    });

    @Test
    void everyExpressionOfEveryLanguageCompiles() {
        var names = LanguageNames.standard();
        var rules = new ArrayList<Rule>();
        for (var name : names.all()) {
            var language = grammars.language(names.grammar(name).orElseThrow());
            language.grammars().forEach(grammar -> rules.addAll(grammar.rules()));
        }

        assertThat(loaded).hasSizeGreaterThan(90);
        assertThat(rules).hasSizeGreaterThan(3_000);
        assertThat(rules).extracting(Rule::inside).allSatisfy(place -> {
            if (place != null) {
                assertThat(grammars.at(place)).isNotNull();
            }
        });
        assertThat(rules)
                .extracting(rule -> rule.expression().compiled().pattern())
                .hasSize(rules.size())
                .doesNotContainNull();
        assertThat(rules)
                .filteredOn(Rule::hasLookbehind)
                .allMatch(rule ->
                        rule.expression().compiled().pattern().matcher("").groupCount() > 0);
    }

    @Test
    void onlyLanguagesThatAreUsedAreLoaded() {
        tokens("class A { String s = \"<b>\"; }", "java");
        assertThat(loaded).containsExactly("java");

        tokens("<p style='color: red'>text</p>", "markup");
        assertThat(loaded).containsExactly("css", "java", "markup");
    }

    @Test
    void aLanguageIsLoadedOnce() {
        assertThat(standard.language("java")).isSameAs(standard.language("java"));
    }

    private void tokens(String code, String language) {
        Tokenizer.tokens(code, grammars.at(Place.of(language)), grammars, new Work(10_000));
    }
}
