package io.github.siteblog.rule;

import io.github.siteblog.content.ConfigReader;
import io.github.siteblog.content.Content;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Every rule that {@code blog.yml} gives a severity exists. */
final class KnownRules implements Rule {

    @Override
    public List<String> ids() {
        return List.of("cfg/unknown-rule");
    }

    @Override
    public void check(Content content, Problems problems) {
        var known = RuleInfos.all().stream().map(RuleInfo::id).toList();
        content.config().policy().severities().keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.error(
                        "cfg/unknown-rule",
                        Location.wholeFile(ConfigReader.FILE),
                        "No rule has the id %s.".formatted(Printable.quoted(id)),
                        Nearest.hint(id, known, "The ids stand in brackets at the end of each problem.")));
    }
}
