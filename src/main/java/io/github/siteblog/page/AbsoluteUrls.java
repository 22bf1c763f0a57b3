package io.github.siteblog.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes the URLs of a text absolute, for readers that show it away from its site. */
final class AbsoluteUrls {

    private static final Pattern NO_URI = Pattern.compile("[^!-~]+|[\"<>\\\\^`{|}]+");

    private AbsoluteUrls() {}

    /**
     * The text with absolute URLs, and without what only makes sense on the page: the links of headings to themselves, and
     * what the style sheet colours code by.
     *
     * @param html the text
     * @param page the absolute URL of its page
     */
    static String in(String html, String page) {
        var body = Jsoup.parseBodyFragment(html, page).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        body.select(".heading-anchor").remove();
        body.select("code span.token, code span.line").unwrap();
        for (var attribute : new String[] {"href", "src", "poster", "cite"}) {
            body.select("[" + attribute + "]").forEach(element -> element.attr(attribute, element.absUrl(attribute)));
        }
        body.select("[srcset]").forEach(element -> element.attr("srcset", sourceSet(element.attr("srcset"), page)));
        return body.html();
    }

    /** One URL, made absolute and with everything escaped that cannot stand in a URI. */
    static String of(String url, String page) {
        return NO_URI.matcher(resolved(url, page))
                .replaceAll(part -> URLEncoder.encode(part.group(), UTF_8).replace("+", "%20"));
    }

    private static String sourceSet(String candidates, String page) {
        return Arrays.stream(candidates.split(",\\s+"))
                .map(candidate -> {
                    var parts = candidate.split("\\s+", 2);
                    return resolved(parts[0], page) + (parts.length > 1 ? " " + parts[1] : "");
                })
                .collect(Collectors.joining(", "));
    }

    private static String resolved(String url, String page) {
        var link = new Element("a").attr("href", url);
        link.setBaseUri(page);
        return link.absUrl("href");
    }
}
