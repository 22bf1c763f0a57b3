package io.github.siteblog.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept from run to run, and what of it is used. */
class FormulaCacheTest {

    private final Map<String, String> kept = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private final FormulaCache cache = new FormulaCache() {
        @Override
        public Optional<String> find(String recipe) {
            asked.add(recipe);
            return Optional.ofNullable(kept.get(recipe));
        }

        @Override
        public void keep(String recipe, String mathml) {
            kept.put(recipe, mathml);
        }
    };

    private Formula render(String tex) {
        return Mathematics.standard().render(tex, false, cache);
    }

    @Test
    void aFormulaIsKept() {
        var formula = render("k_1");
        assertThat(kept).hasSize(1).containsValue(formula.html());
        assertThat(asked).containsExactlyElementsOf(kept.keySet());
        assertThat(asked.get(0)).matches("[0-9a-f]{64} inline k_1");
    }

    @Test
    void aFormulaThatOnlyThisProgramRemembersIsKeptToo() {
        Mathematics.standard().render("k_2", false);
        render("k_2");
        assertThat(kept.keySet()).hasSize(1).allMatch(recipe -> recipe.endsWith(" inline k_2"));
    }

    @Test
    void oneThatIsKeptIsNotRenderedAgain() {
        var recipe = Katex.source("katex.sha256") + " inline \\made{up}";
        kept.put(recipe, "<math>made up</math>");
        assertThat(render("\\made{up}")).isEqualTo(new Formula("<math>made up</math>", List.of()));
    }

    @Test
    void faultsThatKatexDoesNotSeeAreFoundAgain() {
        var recipe = Katex.source("katex.sha256") + " inline a^\\{b\\}";
        kept.put(recipe, "<math></math>");
        assertThat(render("a^\\{b\\}").faults()).extracting(TexFault::rule).containsExactly(LiteralBraces.RULE);
    }

    @Test
    void whatCannotBeReadIsNotKept() {
        assertThat(render("\\frac{k").faults()).hasSize(1);
        assertThat(render("k".repeat(Mathematics.LONGEST + 1)).faults()).hasSize(1);
        assertThat(kept).isEmpty();
    }

    @Test
    void theSumIsThatOfTheScripts() {
        assertThat(Katex.source("katex.sha256")).matches("[0-9a-f]{64}");
    }
}
