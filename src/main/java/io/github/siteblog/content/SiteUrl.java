package io.github.siteblog.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the site will be served.
 *
 * @param origin scheme, host and port without a slash at the end; empty while the site has no URL
 * @param basePath the path below the host, with a slash at both ends
 */
public record SiteUrl(String origin, String basePath) {

    /** The URL of a site that has none yet. */
    public static final SiteUrl NONE = new SiteUrl("", "/");

    /** Reads an absolute http or https URL; empty when it is none. */
    public static Optional<SiteUrl> parse(String url) {
        try {
            var uri = new URI(url.strip());
            var isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!isWeb || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var origin = uri.getScheme().toLowerCase(Locale.ROOT) + "://"
                    + uri.getHost().toLowerCase(Locale.ROOT) + port;
            var path = uri.getRawPath();
            return Optional.of(new SiteUrl(origin, path.endsWith("/") ? path : path + "/"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host and port without {@code www.}, or empty text while there is no URL. */
    public String host() {
        var host = origin.substring(origin.indexOf("://") < 0 ? 0 : origin.indexOf("://") + 3);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
