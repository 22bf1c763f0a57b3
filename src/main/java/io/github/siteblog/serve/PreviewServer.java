package io.github.siteblog.serve;

import com.sun.net.httpserver.HttpServer;
import io.github.siteblog.Preview;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Shows a preview to browsers on this machine. */
public final class PreviewServer implements AutoCloseable {

    private static final int PORTS_TRIED = 20;
    private static final int HIGHEST_PORT = 65_535;
    private static final int BACKLOG = 1_024;

    private final HttpServer server;
    private final ExecutorService threads;
    private final LiveSite live;

    private PreviewServer(HttpServer server, ExecutorService threads, LiveSite live) {
        this.server = server;
        this.threads = threads;
        this.live = live;
    }

    /**
     * Starts.
     *
     * @param preview makes the sites; it is closed with the server
     * @param port where to listen; when it is in use, the next free one is taken; 0 for any
     * @param run tells this run from others
     * @param log takes what a person may want to know
     */
    public static PreviewServer start(Preview preview, int port, String run, Consumer<String> log)
            throws IOException, InterruptedException {
        // A request that does not come to its end is dropped; the server reads it only from here.
        if (System.getProperties().getProperty("sun.net.httpserver.maxReqTime") == null) {
            System.setProperty("sun.net.httpserver.maxReqTime", "5");
        }
        var streams = new EventStreams(run);
        var live = new LiveSite(preview, streams, log);
        var server = listen(port);
        // Those who send nothing, or slowly, hold a thread each; there must be one for everybody else.
        var threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "site-blog-server");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var base = live.start().basePath();
            server.setExecutor(threads);
            server.createContext(
                    "/",
                    new SiteHandler(live, streams, new Guard(server.getAddress().getPort()), log));
            server.start();
            var started = new PreviewServer(server, threads, live);
            if (port != 0 && port != server.getAddress().getPort()) {
                log.accept("Port %s is in use; the next free one is taken.".formatted(port));
            }
            log.accept("Serving %s".formatted(started.url().resolve(base)));
            return started;
        } catch (IOException | InterruptedException e) {
            server.stop(0);
            live.close();
            throw e;
        }
    }

    private static HttpServer listen(int port) throws IOException {
        for (int tried = port; ; tried++) {
            try {
                return HttpServer.create(
                        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), tried), BACKLOG);
            } catch (BindException e) {
                if (port == 0 || tried - port >= PORTS_TRIED || tried >= HIGHEST_PORT) {
                    throw new IOException(
                            "The ports %s to %s are in use. Choose another one with -Dsite-blog.port."
                                    .formatted(port, tried),
                            e);
                }
            }
        }
    }

    /** The root of the server. */
    public URI url() {
        return URI.create("http://127.0.0.1:%s/".formatted(server.getAddress().getPort()));
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        live.close();
    }
}
