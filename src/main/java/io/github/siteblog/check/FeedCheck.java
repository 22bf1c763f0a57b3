package io.github.siteblog.check;

import io.github.siteblog.content.SiteUrl;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Every URL of a feed and of the sitemap is absolute, as soon as the site has a URL, and those of the site answer. */
final class FeedCheck {

    private final Targets targets;
    private final SiteUrl site;
    private final Problems problems;

    FeedCheck(Targets targets, SiteUrl site, Problems problems) {
        this.targets = targets;
        this.site = site;
        this.problems = problems;
    }

    void check(String path, String xml) {
        var document = Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true));
        document.select("link[href]").forEach(link -> check(path, link, link.attr("href")));
        document.select("url > loc").forEach(location -> check(path, location, location.text()));
    }

    private void check(String path, Element element, String url) {
        var start = element.sourceRange().start();
        var location = new Location(path, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
        if (!site.equals(SiteUrl.NONE) && !url.matches("(?s)https?://.*")) {
            problems.error(
                    "link/malformed",
                    location,
                    "The URL %s is not absolute.".formatted(Printable.quoted(url)),
                    "Write it with site.absolute(…) in the template.");
            return;
        }
        targets.target(url, path)
                .filter(target ->
                        target.path() == null || targets.file(target.path()).isEmpty())
                .ifPresent(target -> problems.error(
                        "link/broken",
                        location,
                        "The site has nothing at %s.".formatted(Printable.quoted(url)),
                        "Correct the template that writes it."));
    }
}
