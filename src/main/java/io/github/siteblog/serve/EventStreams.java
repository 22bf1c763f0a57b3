package io.github.siteblog.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What open pages are told: {@code reload} when there is a newer site than theirs, and {@code state} with the problems.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
final class EventStreams {

    private static final String RELOAD = "event: reload\ndata:\n\n";

    /** So often a comment is sent, to find out whether the page is still there, in seconds. */
    private static final int SIGN_OF_LIFE = 15;

    private final String run;
    private final Set<BlockingQueue<String>> pages = ConcurrentHashMap.newKeySet();
    private int number;
    private String state = "";

    /**
     * Begins.
     *
     * @param run tells this run of the preview from others, whose pages may still be open
     */
    EventStreams(String run) {
        this.run = run;
    }

    /** What tells the newest site from all others. */
    synchronized String version() {
        return run + "-" + number;
    }

    /** Tells all pages that there is a newer site. */
    synchronized void reload() {
        number++;
        state = "";
        pages.forEach(page -> page.add(RELOAD));
    }

    /**
     * Tells all pages about the site.
     *
     * @param json one line
     */
    synchronized void tell(String json) {
        state = "event: state\ndata: " + json + "\n\n";
        pages.forEach(page -> page.add(state));
    }

    private synchronized BlockingQueue<String> join(String version) {
        var page = new LinkedBlockingQueue<String>();
        if (!version.equals(version())) {
            page.add(RELOAD);
        } else if (!state.isEmpty()) {
            page.add(state);
        }
        pages.add(page);
        return page;
    }

    /** Tells a page what happens, for as long as it is open. */
    void serve(HttpExchange exchange, String version) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        var page = join(version);
        try (var out = exchange.getResponseBody()) {
            out.write("retry: 500\n\n".getBytes(UTF_8));
            out.flush();
            while (true) {
                var event = page.poll(SIGN_OF_LIFE, TimeUnit.SECONDS);
                out.write((event == null ? ":\n\n" : event).getBytes(UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the preview ends
        } finally {
            pages.remove(page);
        }
    }
}
