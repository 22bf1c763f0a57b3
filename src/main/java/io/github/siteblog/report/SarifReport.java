package io.github.siteblog.report;

import com.google.gson.GsonBuilder;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The problems as SARIF 2.1.0, which code-scanning services and editors read. */
final class SarifReport {

    private static final String SITE = "https://siteblog.github.io/site-blog-maven-plugin/";
    private static final String ROOT = "%SRCROOT%";

    private final Map<String, RuleInfo> infos = new TreeMap<>();
    private final SourceExcerpts excerpts;
    private final ReportSettings settings;

    /**
     * Makes a report.
     *
     * @param rules the rules to be described, besides those of the problems
     * @param excerpts the source lines of the problems
     * @param settings what is to be known about the build
     */
    SarifReport(List<RuleInfo> rules, SourceExcerpts excerpts, ReportSettings settings) {
        rules.forEach(rule -> infos.put(rule.id(), rule));
        this.excerpts = excerpts;
        this.settings = settings;
    }

    /** The report on problems in their order. */
    String text(List<Problem> problems) {
        var ids = new TreeSet<>(infos.keySet());
        problems.forEach(problem -> ids.add(problem.rule()));
        var rules = List.copyOf(ids);
        var driver = new Sarif.Driver(
                "site-blog-maven-plugin",
                settings.version(),
                SITE,
                rules.stream().map(this::rule).toList());
        var run = new Sarif.Run(
                new Sarif.Tool(driver),
                Map.of(ROOT, new Sarif.Base(new Sarif.Message("The base directory of the project."))),
                "unicodeCodePoints",
                results(problems, rules));
        var log = new Sarif.Log(Sarif.SCHEMA, "2.1.0", List.of(run));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(log)
                + "\n";
    }

    private Sarif.Rule rule(String id) {
        var info = infos.get(id);
        var summary = new Sarif.Message(info == null ? id : info.summary());
        var page = SITE + "rules/" + FileUri.of(id.replace('/', '-')) + ".html";
        var level = info == null ? null : level(info.severity());
        return new Sarif.Rule(id, summary, summary, page, summary, new Sarif.Configuration(level));
    }

    private List<Sarif.Result> results(List<Problem> problems, List<String> rules) {
        var fingerprints = new Fingerprints(excerpts);
        var results = new ArrayList<Sarif.Result>();
        for (var problem : problems) {
            results.add(new Sarif.Result(
                    problem.rule(),
                    rules.indexOf(problem.rule()),
                    level(problem.severity()),
                    new Sarif.Message(problem.message() + " " + problem.hint()),
                    List.of(new Sarif.Place(place(problem))),
                    // the name under which GitHub looks for it
                    Map.of("primaryLocationLineHash", fingerprints.next(problem))));
        }
        return results;
    }

    private Sarif.PhysicalLocation place(Problem problem) {
        var location = problem.location();
        var path = settings.path(problem);
        var base = ReportSettings.isAbsolute(path) ? null : ROOT;
        var region = location.line() == 0 ? null : new Sarif.Region(location.line(), location.column());
        return new Sarif.PhysicalLocation(new Sarif.ArtifactLocation(FileUri.of(path), base), region);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }
}
