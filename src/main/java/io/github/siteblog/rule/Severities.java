package io.github.siteblog.rule;

import io.github.siteblog.content.Config;
import io.github.siteblog.problem.Severity;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The severities that {@code blog.yml} gives to rules. */
public final class Severities {

    private Severities() {}

    /** The severities by rule id, without those of rules that are fixed. */
    public static Map<String, Severity> of(Config config) {
        var fixed = fixed();
        return config.policy().rules().entrySet().stream()
                .filter(setting -> !fixed.contains(setting.getKey()))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, setting -> setting.getValue().severity()));
    }

    /** The ids of the rules whose severity cannot be changed. */
    static Set<String> fixed() {
        return RuleInfos.all().stream()
                .filter(RuleInfo::isFixed)
                .map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
