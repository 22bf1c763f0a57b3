package io.github.siteblog.html;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one place that decides about URLs in content: which schemes may be used, and what a URL of this site looks like.
 *
 * @param host the host of the site without {@code www.}, in lower case; empty when the site has none yet
 * @param basePath the path the site is served under, with a slash at both ends
 */
public record Urls(String host, String basePath) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

    /** What a browser takes for a scheme and a writer never means as one; a scheme that runs has no dot. */
    private static final Pattern HOST_WITH_PORT =
            Pattern.compile("(?i)(?:localhost|[a-z0-9-]+(?:\\.[a-z0-9-]+)+):[0-9]{1,5}(?:[/?#].*)?", Pattern.DOTALL);

    private static final Pattern ON_ONE_MACHINE = Pattern.compile("(?i)file:|[a-z]:[/\\\\]|\\\\\\\\");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern DATA_IMAGE =
            Pattern.compile("data:image/(png|jpeg|gif|webp|avif)[;,].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OWN =
            Pattern.compile("(?:https?:)?//(?:www\\.)?([^/?#]+)([^?#]*)(.*)", Pattern.DOTALL);

    /** The scheme of a link that may not be used; empty when the link is fine, or begins with a host and its port. */
    public Optional<String> refusedScheme(String url) {
        return unknownScheme(url).filter(scheme -> !isHostWithPort(url));
    }

    /** Whether a text is a path of a file system and no URL: {@code C:\\x.png} or {@code file:///x.png}. */
    public static boolean isOnOneMachine(String url) {
        return ON_ONE_MACHINE.matcher(seenByBrowsers(url)).lookingAt();
    }

    /** Whether a URL begins with a host and its port, {@code localhost:8080}, and lacks the scheme before them. */
    public static boolean isHostWithPort(String url) {
        return HOST_WITH_PORT.matcher(seenByBrowsers(url)).matches();
    }

    /** The scheme of a picture's URL that may not be used, or empty when the URL is fine; some data URLs are. */
    public Optional<String> refusedImageScheme(String url) {
        return DATA_IMAGE.matcher(seenByBrowsers(url)).matches() ? Optional.empty() : unknownScheme(url);
    }

    /** Reports a URL whose scheme is refused. */
    public void report(String url, Location location, Problems problems) {
        if (isOnOneMachine(url)) {
            problems.error(
                    "path/absolute",
                    location,
                    "The path %s is one of a single machine.".formatted(Printable.quoted(url)),
                    "Put the file into public/ and write its path from there, such as /posts/hello/picture.png.");
            return;
        }
        var scheme = unknownScheme(url).orElse(url);
        problems.error(
                "url/scheme",
                location,
                "The URL has the scheme %s.".formatted(Printable.quoted(scheme)),
                Nearest.hint(scheme, SCHEMES, "Use http, https, mailto, tel or a path of this site."));
    }

    /**
     * A URL as it is written into a page: with legal characters only, and root-relative when it points to this site.
     *
     * @param url a URL from content, whose scheme has been checked
     */
    public String inPage(String url) {
        var clean = UrlEncoding.encoded(seenByBrowsers(url));
        if (clean.startsWith("/") && !clean.startsWith("//")) {
            return basePath + clean.substring(1);
        }
        var own = OWN.matcher(clean);
        if (host.isEmpty()
                || !own.matches()
                || !own.group(1).toLowerCase(Locale.ROOT).equals(host)) {
            return clean;
        }
        var path = own.group(2).isEmpty() ? "/" : own.group(2);
        // A path that begins with two slashes would be read as another host.
        var isOwn = path.startsWith(basePath) && !path.startsWith("//") || (path + "/").equals(basePath);
        return isOwn ? path + own.group(3) : clean;
    }

    private static Optional<String> unknownScheme(String url) {
        var match = SCHEME.matcher(seenByBrowsers(url));
        return match.find()
                ? Optional.of(match.group(1).toLowerCase(Locale.ROOT)).filter(scheme -> !SCHEMES.contains(scheme))
                : Optional.empty();
    }

    /** What a browser makes of a URL before it looks at it: no control characters around it, no line ends inside. */
    private static String seenByBrowsers(String url) {
        var start = 0;
        var end = url.length();
        while (start < end && url.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && url.charAt(end - 1) <= ' ') {
            end--;
        }
        var trimmed = url.substring(start, end);
        var isOneLine = trimmed.indexOf('\t') < 0 && trimmed.indexOf('\n') < 0 && trimmed.indexOf('\r') < 0;
        return isOneLine ? trimmed : LINE_ENDS.matcher(trimmed).replaceAll("");
    }
}
