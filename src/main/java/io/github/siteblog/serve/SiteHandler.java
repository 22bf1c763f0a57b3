package io.github.siteblog.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.siteblog.PreviewSite;
import io.github.siteblog.html.UrlEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Answers requests from the site in memory; no request leads to a file of the machine. */
final class SiteHandler implements HttpHandler {

    /** Below this path stand the preview's own files. */
    private static final String OWN = "/.site-blog/";

    private static final String NOT_FOUND = "404.html";
    private static final String INDEX = "index.html";
    private static final String HTML = ".html";

    private final LiveSite live;
    private final EventStreams streams;
    private final Guard guard;
    private final Consumer<String> log;

    SiteHandler(LiveSite live, EventStreams streams, Guard guard, Consumer<String> log) {
        this.live = live;
        this.streams = streams;
        this.guard = guard;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            if (!guard.isFine(exchange)) {
                send(exchange, 403, "text/plain; charset=utf-8", text("This preview answers its own pages only.\n"));
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                headers.set("Allow", "GET, HEAD");
                send(exchange, 405, "text/plain; charset=utf-8", text("Only GET and HEAD are answered.\n"));
            } else {
                answer(exchange, exchange.getRequestURI().getRawPath());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            log.accept("The request %s failed: %s".formatted(exchange.getRequestURI(), e));
            throw e;
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.equals(OWN + "events") && exchange.getRequestMethod().equals("GET")) {
            streams.serve(
                    exchange,
                    Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        } else if (path.equals(OWN + "preview.js")) {
            send(exchange, 200, "text/javascript; charset=utf-8", script());
        } else {
            // The version is taken first: a page that is older than it says is loaded again.
            var version = streams.version();
            page(exchange, live.site(), UrlEncoding.decoded(path), version);
        }
    }

    private void page(HttpExchange exchange, PreviewSite site, String path, String version) throws IOException {
        var base = site.basePath();
        if (path.equals("/") && !base.equals("/") || (path + "/").equals(base)) {
            redirect(exchange, base);
            return;
        }
        var asked = path.startsWith(base) ? path.substring(base.length()) : path;
        var file = asked.isEmpty() || asked.endsWith("/") ? asked + INDEX : asked;
        if (!site.paths().contains(file)) {
            var url = exchange.getRequestURI().getRawPath();
            if (asked.endsWith("/") && site.paths().contains(asked.substring(0, asked.length() - 1) + HTML)) {
                redirect(exchange, url.substring(0, url.length() - 1));
                return;
            }
            if (site.paths().contains(file + HTML)) {
                file += HTML;
            } else if (site.paths().contains(file + "/" + INDEX)) {
                redirect(exchange, url + "/");
                return;
            }
        }
        var isFound = site.paths().contains(file) && !file.equals(NOT_FOUND);
        if (!isFound) {
            file = NOT_FOUND;
        }
        var bytes = site.bytes(file);
        if (bytes.isEmpty()) {
            live.tellAgain();
            send(exchange, 500, MediaType.HTML, Injection.into(text(failing(file)), version));
            return;
        }
        var type = MediaType.of(file);
        if (type.equals(MediaType.HTML)) {
            send(exchange, isFound ? 200 : 404, type, Injection.into(bytes.get(), version));
        } else {
            sendPart(exchange, type, bytes.get());
        }
    }

    /** Sends a file, or the part of it that is asked for. */
    private static void sendPart(HttpExchange exchange, String type, byte[] file) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Accept-Ranges", "bytes");
        var range = ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), file.length);
        if (range.isEmpty() || !exchange.getRequestMethod().equals("GET")) {
            send(exchange, 200, type, file);
        } else if (range.get().isIn(file.length)) {
            var part = range.get();
            headers.set("Content-Range", "bytes %s-%s/%s".formatted(part.start(), part.end() - 1, file.length));
            send(exchange, 206, type, Arrays.copyOfRange(file, part.start(), part.end()));
        } else {
            headers.set("Content-Range", "bytes */" + file.length);
            send(exchange, 416, "text/plain; charset=utf-8", text("The file has no such part.\n"));
        }
    }

    private static String failing(String file) {
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A template fails</title>"
                + "<body><h1>A template fails</h1><p>The page cannot be shown; its template has the mistake that is told below.";
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] script() throws IOException {
        try (var in = Objects.requireNonNull(SiteHandler.class.getResourceAsStream("preview.js"), "preview.js")) {
            return in.readAllBytes();
        }
    }
}
