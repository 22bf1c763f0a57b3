package io.github.siteblog.report;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is wrong, by rule and by file. */
final class ProblemSection {

    private static final int MOST_IN_A_FILE = 200;

    private final ProblemGroups groups;
    private final SourceExcerpts excerpts;
    private final Map<String, String> summaries;

    ProblemSection(ProblemGroups groups, List<RuleInfo> rules, SourceExcerpts excerpts) {
        this.groups = groups;
        this.excerpts = excerpts;
        this.summaries = rules.stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::summary));
    }

    void writeByRule(Markup html) {
        for (var problems : groups.rules()) {
            var rule = problems.get(0).rule();
            var files = problems.stream()
                    .collect(Collectors.groupingBy(p -> p.location().file(), TreeMap::new, Collectors.counting()));
            html.open("details", "class", "box").open("summary");
            badge(html, ProblemGroups.gravest(problems));
            html.text(" ").element("code", rule);
            html.text(" ").element("span", Integer.toString(problems.size()), "class", "number");
            html.text(" ").element("span", summaries.getOrDefault(rule, ""), "class", "sentence");
            html.closeLine().open("ul", "class", "files").line();
            files.forEach((file, number) -> {
                html.open("li").open("a", "href", "#" + groups.anchor(file)).element("code", file);
                html.close().text(number == 1 ? "" : " " + number + " times").closeLine();
            });
            html.close().closeLine();
        }
    }

    void writeByFile(Markup html) {
        for (var file : groups.files()) {
            var problems = groups.of(file);
            var isOpen = ProblemGroups.gravest(problems) == Severity.ERROR;
            html.open("details", "class", "box", "id", groups.anchor(file), "open", isOpen ? "" : null);
            html.open("summary").element("code", file);
            html.text(" ").element("span", Summary.of(problems), "class", "muted");
            html.closeLine().open("ol", "class", "problems").line();
            problems.stream().limit(MOST_IN_A_FILE).forEach(problem -> item(html, problem));
            if (problems.size() > MOST_IN_A_FILE) {
                var more = problems.size() - MOST_IN_A_FILE;
                html.element("li", "%s more of this file are in problems.txt.".formatted(more))
                        .line();
            }
            html.close().closeLine();
        }
    }

    private void item(Markup html, Problem problem) {
        var at = problem.location();
        html.open("li").open("p");
        badge(html, problem.severity());
        html.text(" ").element("code", problem.rule());
        if (at.line() > 0) {
            html.text(" ").element("span", "line %s, column %s".formatted(at.line(), at.column()), "class", "muted");
        }
        html.closeLine().open("p").element("bdi", problem.message(), "class", "what");
        html.text(" ").element("bdi", problem.hint()).closeLine();
        excerpts.at(at).ifPresent(excerpt -> {
            html.open("pre").element("span", Integer.toString(excerpt.line()), "class", "line");
            html.text(" ").open("code").text(excerpt.before()).element("mark", excerpt.word());
            html.text(excerpt.afterWord()).close().closeLine();
        });
        html.closeLine();
    }

    private static void badge(Markup html, Severity severity) {
        html.element("span", word(severity), "class", "badge " + word(severity));
    }

    /** What a problem of a severity is called. */
    static String word(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
