package io.github.siteblog.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.BlogSettings;
import io.github.siteblog.Preview;
import io.github.siteblog.TestRun;
import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.parallel.Progress;
import io.github.siteblog.snippet.Repository;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small blog on disk and the server of its preview. */
final class ServedBlog implements AutoCloseable {

    final Path folder;
    final List<String> log = new CopyOnWriteArrayList<>();
    private final Path root;
    private PreviewServer server;

    ServedBlog(Path root) {
        this.root = root;
        this.folder = root.resolve("src/blog");
    }

    /** Writes a file of the blog. */
    ServedBlog with(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Writes a post. */
    ServedBlog withPost(String slug, String text) throws IOException {
        return with("posts/" + slug + ".md", """
                ---
                title: Post %s
                published: 2026-01-02
                authors: [ada]
                description: What the post is about, told in a sentence.
                category: [News]
                ---
                %s
                """.formatted(slug, text))
                .with("people/ada.md", "---\nfirstName: Ada\nimageAlt: ''\n---\n");
    }

    ServedBlog start() throws IOException, InterruptedException {
        return start(0);
    }

    ServedBlog start(int port) throws IOException, InterruptedException {
        server = PreviewServer.start(new Preview(settings("cache"), true, Progress.none()), port, "run", log::add);
        return this;
    }

    BlogSettings settings(String cache) {
        return new BlogSettings(
                folder,
                root.resolve("site"),
                root.resolve(cache),
                root.resolve("no-baseline"),
                new ProjectDefaults("Blog", "A blog.", "https://example.org/", "", new Repository(root, "", "")),
                TestRun.at("2026-05-01"));
    }

    int port() {
        return server.url().getPort();
    }

    /** The whole answer to a request for a path. */
    String get(String path) throws IOException {
        return request("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + port());
    }

    /** The whole answer to a request as it is. */
    String request(String... lines) throws IOException {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(UTF_8);
        }
    }

    /** A page that listens. */
    Listener listen(String version) throws IOException {
        var socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write("GET /.site-blog/events?%s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\n\r\n"
                        .formatted(version, port())
                        .getBytes(UTF_8));
        return new Listener(socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)));
    }

    /** What a page is told. */
    record Listener(Socket socket, BufferedReader in) implements AutoCloseable {

        /** Waits for an event and gives its data. */
        String await(String event) throws IOException {
            var seen = new ArrayList<String>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                seen.add(line);
                if (line.equals(":")) {
                    throw new IOException("nothing was told but " + seen);
                }
                if (line.equals("event: " + event)) {
                    return in.readLine().replaceFirst("^data: ?", "");
                }
            }
            throw new IOException("the stream ended after " + seen);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
