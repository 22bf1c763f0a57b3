package io.github.siteblog.report;

import io.github.siteblog.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The problems as a JUnit report, which every CI server reads: a test case for each source file.
 *
 * <p>It holds to what the schema of Surefire allows, in which a test case may have failures and then output. There is one
 * failure at most, since many servers show but the first. All times are 0: the same blog gives the same report.
 */
final class JUnitReport {

    private static final String SUITE = "site-blog";

    private final SourceExcerpts excerpts;
    private final ReportSettings settings;

    /**
     * Makes a report.
     *
     * @param excerpts the source lines of the problems
     * @param settings what is to be known about the build
     */
    JUnitReport(SourceExcerpts excerpts, ReportSettings settings) {
        this.excerpts = excerpts;
        this.settings = settings;
    }

    /**
     * The report on all files.
     *
     * @param files the files that were checked; a file with a problem need not be among them
     * @param problems their problems in order
     */
    String text(List<String> files, List<Problem> problems) {
        var cases = new TreeMap<String, List<Problem>>();
        files.forEach(file -> cases.put(file, new ArrayList<>()));
        problems.forEach(problem -> cases.computeIfAbsent(problem.location().file(), file -> new ArrayList<>())
                .add(problem));
        var failed = cases.values().stream()
                .filter(found -> found.stream().anyMatch(settings::isFailure))
                .count();
        var xml = new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        var tests = Integer.toString(cases.size());
        var failures = Long.toString(failed);
        xml.open(
                "testsuite",
                "name",
                SUITE,
                "time",
                "0",
                "tests",
                tests,
                "errors",
                "0",
                "skipped",
                "0",
                "failures",
                failures);
        cases.forEach((file, found) -> testCase(xml.line(), file, found));
        return xml.line().closeLine().toString();
    }

    private void testCase(Markup xml, String file, List<Problem> found) {
        var folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        var group = folder.isEmpty() ? SUITE : SUITE + "." + folder.replace('/', '.');
        if (found.isEmpty()) {
            xml.empty("testcase", "name", file, "classname", group, "time", "0");
            return;
        }
        xml.open("testcase", "name", file, "classname", group, "time", "0");
        var failures = found.stream().filter(settings::isFailure).toList();
        if (!failures.isEmpty()) {
            xml.open(
                            "failure",
                            "message",
                            message(failures),
                            "type",
                            failures.get(0).rule())
                    .lines(lines(failures))
                    .close();
        }
        var rest =
                found.stream().filter(problem -> !settings.isFailure(problem)).toList();
        if (!rest.isEmpty()) {
            xml.open("system-out").lines(lines(rest)).close();
        }
        xml.close();
    }

    private static String message(List<Problem> failures) {
        var first = failures.get(0).message();
        return failures.size() == 1 ? first : "%s (and %s more)".formatted(first, failures.size() - 1);
    }

    private List<String> lines(List<Problem> problems) {
        var lines = new ArrayList<String>();
        for (var problem : problems) {
            lines.add(problem.toString());
            excerpts.at(problem.location()).ifPresent(excerpt -> {
                lines.add("    " + excerpt.text());
                lines.add("    " + excerpt.indent() + "^");
            });
        }
        return lines;
    }
}
