package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.parallel.Progress;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.serve.PreviewServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A preview that is served while files change under it shows at last what a clean build writes, unless that has lost what an
 * earlier one could show. {@code -Dsteps=1000} tries longer, {@code -Dseed=…} the same again.
 */
class LivePreviewTest {

    private static final int STEPS = Integer.getInteger("steps", 30);
    private static final long SEED = Long.getLong("seed", new Random().nextLong());
    private static final int EDITS_AT_ONCE = 5;
    private static final int PATIENCE = 200;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<InputStream> pages = new ArrayList<>();

    @Test
    void showsAtLastWhatACleanBuildWrites() throws Exception {
        System.out.printf("%s random steps with -Dseed=%s%n", STEPS, SEED);
        var edits = new RandomEdits(SEED, folder.resolve("project"));
        var random = new Random(SEED);
        var now = edits.now();
        edits.step();
        var done = new ArrayList<String>();
        try (var server = start(now)) {
            for (int step = 0; step < STEPS; step++) {
                done.add(edits.step());
                if (random.nextInt(4) == 0) {
                    listen(server);
                }
                if (random.nextInt(EDITS_AT_ONCE) == 0) {
                    compare(server, now, "-Dseed=%s, after %s".formatted(SEED, done));
                }
            }
            compare(server, now, "-Dseed=%s, after %s".formatted(SEED, done));
        } finally {
            for (var page : pages) {
                page.close();
            }
        }
    }

    private PreviewServer start(String now) throws IOException, InterruptedException {
        var preview = new Preview(settings(now, "cache"), false, Progress.none());
        return PreviewServer.start(preview, 0, "run", text -> {});
    }

    /** A page that is told of changes, and may not read what it is told. */
    private void listen(PreviewServer server) throws Exception {
        var events = HttpRequest.newBuilder(server.url().resolve("/.site-blog/events?none"))
                .build();
        pages.add(client.send(events, BodyHandlers.ofInputStream()).body());
        if (pages.size() > EDITS_AT_ONCE) {
            pages.remove(0).close();
        }
    }

    private void compare(PreviewServer server, String now, String what) throws Exception {
        var clean = clean(now);
        var different = new ArrayList<String>();
        for (int i = 0; i < PATIENCE; i++) {
            different.clear();
            var base = base(server);
            for (var file : clean.entrySet()) {
                var shown = client.send(
                        HttpRequest.newBuilder(base.resolve(file.getKey().replace(" ", "%20")))
                                .build(),
                        BodyHandlers.ofByteArray());
                if (!withoutScript(shown.body()).equals(file.getValue())) {
                    different.add(file.getKey());
                    break;
                }
            }
            if (different.isEmpty() || isLastGood(server)) {
                return;
            }
            Thread.sleep(20);
        }
        assertThat(different).as(what).isEmpty();
    }

    /** Where the site begins; the settings may put it below a path. */
    private URI base(PreviewServer server) throws Exception {
        var root = HttpRequest.newBuilder(server.url()).build();
        return client.send(root, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .map(server.url()::resolve)
                .orElse(server.url());
    }

    /** Whether an open page is told that an older site is shown. */
    private boolean isLastGood(PreviewServer server) throws Exception {
        var page = new String(
                client.send(HttpRequest.newBuilder(base(server)).build(), BodyHandlers.ofByteArray())
                        .body(),
                UTF_8);
        var version = page.replaceFirst("(?s).* data-version=\"([^\"]+)\".*", "$1");
        var events = HttpRequest.newBuilder(server.url().resolve("/.site-blog/events?" + version))
                .build();
        try (var lines = client.send(events, BodyHandlers.ofLines()).body()) {
            return lines.filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElse("")
                    .contains("\"isLastGood\":true");
        }
    }

    private TreeMap<String, String> clean(String now) throws IOException {
        Folders.delete(folder.resolve("site"));
        Folders.delete(folder.resolve("clean-cache"));
        new Blog(settings(now, "clean-cache"), new Problems()).render();
        var files = new TreeMap<String, String>();
        if (Files.isDirectory(folder.resolve("site"))) {
            try (var all = Files.walk(folder.resolve("site"))) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    var path =
                            folder.resolve("site").relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith(".")) {
                        files.put(
                                path.replaceFirst("(^|/)index\\.html$", "$1"), withoutScript(Files.readAllBytes(file)));
                    }
                }
            }
        }
        return files;
    }

    private static String withoutScript(byte[] bytes) {
        return new String(bytes, UTF_8).replaceFirst("<script src=\"/\\.site-blog/preview\\.js\"[^>]*></script>", "");
    }

    private BlogSettings settings(String now, String cache) {
        return TestRun.in(folder.resolve("project"), folder.resolve("site"), folder.resolve(cache), TestRun.at(now));
    }
}
