package io.github.siteblog.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only pages of the preview itself talk to it: a page of another site, in the same browser, must not read drafts.
 *
 * @param port the port of the preview
 */
record Guard(int port) {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

    /** Whether a request may be answered. */
    boolean isFine(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var host = headers.getFirst("Host");
        var origin = headers.getFirst("Origin");
        return isOwn(host) && (origin == null || origin.startsWith("http://") && isOwn(origin.substring(7)));
    }

    /** A name that another site's owner has pointed to this machine is none of ours. */
    private boolean isOwn(@Nullable String host) {
        return host != null
                && NAMES.stream().anyMatch(name -> host.toLowerCase(Locale.ROOT).equals(name + ":" + port));
    }
}
