package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphqlMutationsTest {

    private static final Highlighter HIGHLIGHTER = Highlighter.standard();
    private static final Prism PRISM = new Prism(Set.of("graphql"));

    @Test
    void areMarkedWithTheirVariables() {
        assertThat(HIGHLIGHTER
                        .highlight("mutation Add($a: Int, $b: Date) { add(a: $a, c: $c) }", "graphql")
                        .html())
                .contains(
                        "<span class=\"token variable variable-input\">$a</span>",
                        "<span class=\"token variable variable-input\">$b</span>",
                        "<span class=\"token property-query property-mutation\">add</span>",
                        "<span class=\"token variable\">$c</span>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation Add($a: Int) { add(a: $a) { id(b: $a) } } mutation Sub { add(a: $a) }",
                "mutation { add }",
                "mutation Add { add(a: [$b]) }",
                "mutation Add($a: Int",
                "mutation Add($a: Int = {b: (1)}) { add(a: $a)",
                "mutation Add(# comment\n$a: Int) { # comment\n add(a: $a) }",
                "mutation",
                "query All($a: Int) { add(a: $a) }",
                "mutation mutation Add($a: Int) { add(a: $a) }",
            })
    void areMarkedAsPrismDoes(String code) {
        assertThat(HIGHLIGHTER.highlight(code, "graphql").html()).isEqualTo(PRISM.highlight(code, "graphql"));
    }
}
