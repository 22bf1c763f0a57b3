package io.github.siteblog.check;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A rendered page as a browser reads it.
 *
 * @param path its path in the site
 * @param uses the URLs it uses
 * @param ids the ids in it
 * @param problems what is wrong with its HTML
 */
record CheckedPage(String path, List<Use> uses, Set<String> ids, List<Problem> problems) {

    private static final int MOST_ERRORS = 20;

    /**
     * A URL that a page uses.
     *
     * @param element the name of the element
     * @param url the URL as written
     * @param integrity the digest that the file must have, as written; empty where none is named
     * @param location where the element begins
     */
    record Use(String element, String url, String integrity, Location location) {}

    /** Reads a page. */
    static CheckedPage parse(String path, String html) {
        var parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS).setTrackPosition(true);
        var document = Jsoup.parse(html, "", parser);
        var problems = new ArrayList<Problem>();
        var file = new SourceFile(path, html);
        for (var error : parser.getErrors()) {
            problems.add(new Problem(
                    Severity.ERROR,
                    "html/parse",
                    file.at(Math.min(error.getPosition(), html.length())),
                    "The HTML of the page is wrong: %s".formatted(sentence(error.getErrorMessage())),
                    "Correct the template or the HTML of the post."));
        }
        var ids = new HashSet<String>();
        for (var element : document.select("[id]")) {
            if (!ids.add(element.id())) {
                problems.add(new Problem(
                        Severity.ERROR,
                        "html/duplicate-id",
                        at(path, element),
                        "The id '%s' stands on the page twice.".formatted(element.id()),
                        "Rename one of them; a link to it leads to the first."));
            }
        }
        document.select("a[name]").forEach(anchor -> ids.add(anchor.attr("name")));
        return new CheckedPage(path, uses(path, document), Set.copyOf(ids), List.copyOf(problems));
    }

    /** Adds what is wrong with the HTML of this page. */
    void report(Problems all) {
        all.addAll(problems);
    }

    private static List<Use> uses(String path, Element document) {
        var uses = new ArrayList<Use>();
        for (var attribute : List.of("href", "src", "poster")) {
            document.select("[" + attribute + "]")
                    .forEach(element -> uses.add(new Use(
                            element.normalName(),
                            element.attr(attribute),
                            element.attr("integrity"),
                            at(path, element))));
        }
        for (var element : document.select("[srcset]")) {
            for (var candidate : element.attr("srcset").split(",\\s+")) {
                uses.add(new Use("img", candidate.strip().split("\\s+")[0], "", at(path, element)));
            }
        }
        return List.copyOf(uses);
    }

    private static Location at(String path, Element element) {
        var start = element.sourceRange().start();
        return new Location(path, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
