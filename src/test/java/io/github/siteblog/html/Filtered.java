package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** HTML that has passed the filter, and what the filter said about it. */
final class Filtered implements HtmlFilter.Listener {

    private static final Urls URLS = new Urls("example.com", "/");

    private final Problems problems = new Problems();
    private final List<UrlUse> uses = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private Filtered(Set<String> scriptHosts, String... pieces) {
        var policy = new HtmlPolicy(HtmlPolicy.Mode.CHECKED, Set.of("www.youtube-nocookie.com"), scriptHosts);
        var filter = new HtmlFilter(policy, URLS, problems, this);
        var file = new SourceFile("p.md", String.join("", pieces));
        var start = 0;
        for (var piece : pieces) {
            var pieceStart = start;
            filter.filter(piece, index -> file.at(pieceStart + index), out);
            start += piece.length();
        }
        filter.finish(out);
    }

    /** Passes pieces of HTML, one after the other, through the filter. */
    static Filtered of(String... pieces) {
        return new Filtered(Set.of(), pieces);
    }

    /** The same where blog.yml allows the scripts of a host. */
    static Filtered withScriptsOf(String host, String html) {
        return new Filtered(Set.of(host), html);
    }

    Filtered thenHtml(String expected) {
        assertThat(out.toString()).isEqualTo(expected);
        return this;
    }

    Filtered thenProblems(String... lines) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(lines);
        return this;
    }

    String html() {
        return out.toString();
    }

    List<Problem> problems() {
        return problems.sorted();
    }

    List<UrlUse> uses() {
        return uses;
    }

    /** The attributes of each picture, and what was written before the place for more of them. */
    List<String> images() {
        return images;
    }

    /** What was said of headings, and what was written before the place for an id or when they ended. */
    List<String> headings() {
        return headings;
    }

    @Override
    public void url(UrlUse use) {
        uses.add(use);
    }

    @Override
    public void image(int offset, Map<String, String> attributes) {
        images.add(new TreeMap<>(attributes) + " " + out.substring(0, offset) + "|");
    }

    @Override
    public void headingBegins(int level, String id, Location location, int offset) {
        headings.add("%s '%s' %s %s|".formatted(level, id, location, out.substring(0, offset)));
    }

    @Override
    public void headingEnds() {
        headings.add(out + "|");
    }
}
