package io.github.siteblog.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.BlogFacts.PostFact;
import io.github.siteblog.rule.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Everything about a run as a page for people: one file that needs no other, and no script. */
final class HtmlReport {

    private final List<RuleInfo> rules;
    private final SourceExcerpts excerpts;
    private final ReportSettings settings;

    /**
     * Makes a report.
     *
     * @param rules what the rules ask for
     * @param excerpts the source lines of the problems
     * @param settings what is to be known about the build
     */
    HtmlReport(List<RuleInfo> rules, SourceExcerpts excerpts, ReportSettings settings) {
        this.rules = rules;
        this.excerpts = excerpts;
        this.settings = settings;
    }

    /** The page on a blog and its problems. */
    String text(BlogFacts facts, List<Problem> problems) {
        var groups = new ProblemGroups(problems);
        var section = new ProblemSection(groups, rules, excerpts);
        var html = new Markup("<!doctype html>").open("html", "lang", "en").line();
        head(html, facts.title());
        html.open("body").line();
        top(html, facts, problems);
        html.open("main", "class", "wrap").line();
        sums(html, facts, problems);
        contents(html, problems);
        begin(html, "posts", "Posts");
        new PostSection(facts, groups, settings.isReachedBy(problems) ? "Ready" : "Published").write(html);
        html.closeLine();
        if (!problems.isEmpty()) {
            begin(html, "by-rule", "Problems by rule");
            section.writeByRule(html);
            html.closeLine();
            begin(html, "by-file", "Problems by file");
            section.writeByFile(html);
            html.closeLine();
        }
        begin(html, "blog", "The blog in pictures");
        new BlogCharts(facts).write(html);
        html.closeLine().closeLine();
        html.open("footer", "class", "wrap").element("p", "site-blog-maven-plugin " + settings.version());
        return html.closeLine().closeLine().closeLine().toString();
    }

    private static void head(Markup html, String title) {
        html.open("head").line();
        html.bare("meta", "charset", "UTF-8").line();
        html.bare("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.bare("meta", "name", "robots", "content", "noindex").line();
        html.bare(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .line();
        html.element("title", title + ": blog report").line();
        html.open("style").line().verbatim(styleSheet()).closeLine();
        html.closeLine();
    }

    private void top(Markup html, BlogFacts facts, List<Problem> problems) {
        var isFailing = settings.isReachedBy(problems);
        html.open("header").open("div", "class", "wrap").line();
        html.element("p", "Blog report", "class", "eyebrow").line();
        html.open("h1").element("bdi", facts.title()).closeLine();
        html.open("p", "class", isFailing ? "verdict fails" : "verdict passes");
        html.element("strong", isFailing ? "The build fails" : "The build passes");
        html.text(" with " + Summary.of(problems) + ".").closeLine();
        html.close().closeLine();
    }

    private void sums(Markup html, BlogFacts facts, List<Problem> problems) {
        var posts = facts.posts();
        var published = posts.stream().filter(PostFact::isPublished).count();
        var inError = posts.stream().filter(PostFact::isInError).count();
        html.open("dl", "class", "sums").line();
        sum(html, settings.isReachedBy(problems) ? "ready" : "published", published);
        sum(html, "withheld", posts.size() - published - inError);
        sum(html, "in error", inError);
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            var number = Summary.count(problems, severity);
            sum(html, ProblemSection.word(severity) + (number == 1 ? "" : "s"), number);
        }
        html.closeLine();
    }

    private static void sum(Markup html, String noun, long number) {
        html.open("div")
                .element("dt", noun)
                .element("dd", Long.toString(number))
                .closeLine();
    }

    private static void contents(Markup html, List<Problem> problems) {
        html.open("nav", "aria-label", "Contents").open("ul");
        link(html, "posts", "Posts");
        if (!problems.isEmpty()) {
            link(html, "by-rule", "Problems by rule");
            link(html, "by-file", "Problems by file");
        }
        link(html, "blog", "The blog in pictures");
        html.close().closeLine();
    }

    private static void link(Markup html, String id, String title) {
        html.open("li").element("a", title, "href", "#" + id).close();
    }

    private static void begin(Markup html, String id, String title) {
        html.open("section", "aria-labelledby", id).line();
        html.element("h2", title, "id", id).line();
    }

    private static String styleSheet() {
        var resource = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css");
        try (resource) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
