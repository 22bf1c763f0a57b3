package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownRulesTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void knowsEveryRule() {
        blog.with("blog.yml", "rules:\n" + severities());
        thenProblems();
    }

    @Test
    void suggestsTheRuleThatWasMeant() {
        blog.with("blog.yml", "rules: {ref/unkown-author: off}\n");
        thenProblems(
                "blog.yml: error: No rule has the id 'ref/unkown-author'. Did you mean 'ref/unknown-author'? [cfg/unknown-rule]");
    }

    @Test
    void tellsWhereIdsStandWhereNoneIsNear() {
        blog.with("blog.yml", "rules: {spelling: off}\n");
        thenProblems(
                "blog.yml: error: No rule has the id 'spelling'. The ids stand in brackets at the end of each problem. [cfg/unknown-rule]");
    }

    private static String severities() {
        return RuleInfos.all().stream()
                .map(rule -> "  %s: warning\n".formatted(rule.id()))
                .collect(Collectors.joining());
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new KnownRules(), blog)).containsExactly(expected);
    }
}
