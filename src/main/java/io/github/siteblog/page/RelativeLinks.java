package io.github.siteblog.page;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Makes the links of a page relative, so that a site works when its files are opened from disk or served from any folder.
 *
 * <p>A link to a folder leads to the {@code index.html} in it, as a browser shows a list of files otherwise, and one to
 * {@code /blog/hello} to {@code hello.html}.
 */
public final class RelativeLinks {

    private static final Pattern REFRESH = Pattern.compile("(?i)(\\d+;\\s*url=)(/.*)");

    private final String basePath;
    private final Map<String, String> paths;

    /**
     * Makes links relative for a site.
     *
     * @param basePath the path the site is served under, with a slash at both ends
     * @param paths the paths of pages that are called otherwise than their URLs, by these: {@code blog/hello.html}
     */
    public RelativeLinks(String basePath, Map<String, String> paths) {
        this.basePath = basePath;
        this.paths = Map.copyOf(paths);
    }

    /**
     * The page with relative links; links to other sites stay.
     *
     * @param html the page
     * @param url the root-relative URL of the page
     */
    public String in(String html, String url) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        for (var attribute : new String[] {"href", "src", "poster"}) {
            for (var element : document.select("[" + attribute + "^=/]:not([rel=canonical])")) {
                element.attr(attribute, relative(element.attr(attribute), url));
            }
        }
        // A browser that opens files from disk refuses those with a digest.
        document.select("[integrity]").removeAttr("integrity");
        document.select("[srcset]")
                .forEach(element ->
                        element.attr("srcset", SourceSet.map(element.attr("srcset"), target -> relative(target, url))));
        document.select("meta[http-equiv=refresh]").forEach(element -> refresh(element, url));
        return document.outerHtml();
    }

    private void refresh(Element meta, String url) {
        var match = REFRESH.matcher(meta.attr("content"));
        if (match.matches()) {
            meta.attr("content", match.group(1) + relative(match.group(2), url));
        }
    }

    private String relative(String target, String url) {
        if (!target.startsWith(basePath) || target.startsWith("//")) {
            return target;
        }
        var suffixStart = indexOfSuffix(target);
        var path = target.substring(basePath.length(), suffixStart);
        var file =
                path.isEmpty() || path.endsWith("/") ? path + "index.html" : paths.getOrDefault(basePath + path, path);
        var depth =
                url.substring(basePath.length()).chars().filter(c -> c == '/').count();
        return "../".repeat((int) depth) + file + target.substring(suffixStart);
    }

    private static int indexOfSuffix(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) == '?' || url.charAt(i) == '#') {
                return i;
            }
        }
        return url.length();
    }
}
