package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.RuleSetting;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.problem.Severity;
import java.util.List;

/** Every rule that {@code blog.yml} gives a severity exists, and is none whose severity is fixed. */
final class KnownRules implements Rule {

    @Override
    public List<String> ids() {
        return List.of("cfg/severity", "cfg/unknown-rule");
    }

    @Override
    public void check(Content content, Problems problems) {
        var known = RuleInfos.all().stream().map(RuleInfo::id).toList();
        var fixed = Severities.fixed();
        content.config().policy().rules().forEach((id, setting) -> {
            if (!known.contains(id)) {
                problems.error(
                        "cfg/unknown-rule",
                        setting.rule(),
                        "No rule has the id %s.".formatted(Printable.quoted(id)),
                        Nearest.hint(id, known, "The ids stand in brackets at the end of each problem."));
            } else if (fixed.contains(id) && setting.severity() != Severity.ERROR) {
                reportFixed(id, setting, problems);
            }
        });
    }

    private static void reportFixed(String id, RuleSetting setting, Problems problems) {
        problems.error(
                "cfg/severity",
                setting.word(),
                "The severity of '%s' is '%s', and only error is allowed."
                        .formatted(id, setting.severity().word()),
                "Delete the line; what this rule finds is left out of the site or stops the run.");
    }
}
