package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownRulesTest {

    private static final String FIXED =
            " Delete the line; what this rule finds is left out of the site or stops the run. [cfg/severity]";

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void knowsEveryRuleThatIsNotFixed() {
        blog.with("blog.yml", "rules:\n" + severities());
        thenProblems();
    }

    @Test
    void suggestsTheRuleThatWasMeant() {
        blog.with("blog.yml", "rules: {ref/unkown-author: off}\n");
        thenProblems(
                "blog.yml:1:9: error: No rule has the id 'ref/unkown-author'. Did you mean 'ref/unknown-author'? [cfg/unknown-rule]");
    }

    @Test
    void tellsWhereIdsStandWhereNoneIsNear() {
        blog.with("blog.yml", "rules: {spelling: off}\n");
        thenProblems(
                "blog.yml:1:9: error: No rule has the id 'spelling'. The ids stand in brackets at the end of each problem. [cfg/unknown-rule]");
    }

    @Test
    void refusesToSilenceWhatLeavesSomethingOut() {
        blog.with("blog.yml", "rules:\n  fm/missing: off\n  url/scheme: warning\n  tpl/syntax: error\n");
        thenProblems(
                "blog.yml:2:15: error: The severity of 'fm/missing' is 'off', and only error is allowed." + FIXED,
                "blog.yml:3:15: error: The severity of 'url/scheme' is 'warning', and only error is allowed." + FIXED);
    }

    private static String severities() {
        return RuleInfos.all().stream()
                .filter(rule -> !rule.isFixed())
                .map(rule -> "  %s: warning\n".formatted(rule.id()))
                .collect(Collectors.joining());
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new KnownRules(), blog)).containsExactly(expected);
    }
}
