package io.github.siteblog.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a rendered site to this machine, with headers as strict as those of a careful host. */
final class SiteServer implements AutoCloseable {

    /** The policy that the documentation has to copy. */
    static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webmanifest", "application/manifest+json");

    private final Path site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    SiteServer(Path site) throws IOException {
        this.site = site.toRealPath();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The URL of a path such as {@code /about/}. */
    String url(String path) {
        return "http://127.0.0.1:%s%s".formatted(server.getAddress().getPort(), path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var file = file(exchange.getRequestURI().getPath());
            var isFound = Files.isRegularFile(file) && file.startsWith(site);
            var shown = isFound ? file : site.resolve("404.html");
            var headers = exchange.getResponseHeaders();
            HEADERS.forEach(headers::set);
            headers.set("Content-Type", TYPES.getOrDefault(extension(shown), "application/octet-stream"));
            var body = Files.readAllBytes(shown);
            exchange.sendResponseHeaders(isFound ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Path file(String path) {
        return site.resolve("." + path + (path.endsWith("/") ? "index.html" : ""))
                .normalize();
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
