package io.github.siteblog.report;

import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.rule.RuleInfos;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a run's reports. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * All reports on a blog, as file names and texts.
     *
     * @param facts what is to be told about the blog
     * @param problems what is wrong with it, in order
     * @param excerpts the source lines of the problems
     * @param settings what is to be known about the build
     */
    public static Map<String, String> of(
            BlogFacts facts, List<Problem> problems, SourceExcerpts excerpts, ReportSettings settings) {
        var rules = RuleInfos.all();
        var files = new LinkedHashMap<String, String>();
        files.put("problems.txt", text(problems));
        files.put("site-blog.sarif", new SarifReport(rules, excerpts, settings).text(problems));
        files.put("TEST-site-blog.xml", new JUnitReport(excerpts, settings).text(facts.files(), problems));
        files.put("index.html", new HtmlReport(rules, excerpts, settings).text(facts, problems));
        return files;
    }

    /** The problems as plain text, a line each. */
    public static String text(List<Problem> problems) {
        return problems.stream()
                .map(problem -> Printable.line(problem.toString()) + "\n")
                .collect(Collectors.joining());
    }
}
