package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.output.Manifest;
import io.github.siteblog.parallel.Progress;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A preview that follows the folder shows what a clean build writes, and tells the same problems, whatever was changed.
 * {@code -Dsteps=1000} tries longer, {@code -Dseed=…} the same again.
 */
class PreviewTest {

    private static final int STEPS = Integer.getInteger("steps", 30);
    private static final long SEED = Long.getLong("seed", new Random().nextLong());

    @TempDir
    Path folder;

    @Test
    void showsWhatACleanBuildWrites() throws IOException {
        System.out.printf("%s random steps with -Dseed=%s%n", STEPS, SEED);
        var edits = new RandomEdits(SEED, folder.resolve("project"));
        var done = new ArrayList<String>();
        var now = edits.now();
        var preview = new Preview(settings(now, "cache"), false, Progress.none());
        for (int step = 0; step < STEPS; step++) {
            done.add(edits.step());
            if (!now.equals(edits.now())) {
                now = edits.now();
                preview.close();
                preview = new Preview(settings(now, "cache"), false, Progress.none());
            }
            var site = preview.update(List.of());
            Folders.delete(folder.resolve("clean-site"));
            Folders.delete(folder.resolve("clean-cache"));
            var clean = new Blog(settings(now, "clean-cache"), new Problems()).render();

            var what = "-Dseed=%s, after %s".formatted(SEED, done);
            if (clean.written() != null) { // templates that fail leave the site as it was
                assertThat(shown(site)).as(what).isEqualTo(files(folder.resolve("clean-site")));
            }
            assertThat(told(site.findings().problems())).as(what).isEqualTo(told(clean.problems()));
        }
        preview.close();
    }

    @Test
    void followsTheFolderOfAPost() throws IOException {
        var post = folder.resolve("project/src/blog/posts/q");
        Files.createDirectories(post);
        Files.writeString(
                post.resolve("index.md"),
                "---\ntitle: Q\npublished: 2026-01-01\nauthors: [ada]\ndescription: D\ncategory: [News]\n---\n\nText.\n");
        Files.writeString(post.resolve("a.txt"), "one");
        try (var preview = new Preview(settings("2026-05-01", "cache"), false, Progress.none())) {
            assertThat(preview.update(List.of()).bytes("blog/q/a.txt").orElseThrow())
                    .asString()
                    .isEqualTo("one");
            assertThat(preview.isStale()).isFalse();
            Files.writeString(post.resolve("a.txt"), "three");
            assertThat(preview.isStale()).isTrue();
            assertThat(preview.update(List.of("posts/q/a.txt"))
                            .bytes("blog/q/a.txt")
                            .orElseThrow())
                    .asString()
                    .isEqualTo("three");
        }
    }

    private BlogSettings settings(String now, String cache) {
        return TestRun.in(
                folder.resolve("project"), folder.resolve("clean-site"), folder.resolve(cache), TestRun.at(now));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static Map<String, Integer> shown(PreviewSite site) throws IOException {
        var sums = new TreeMap<String, Integer>();
        for (var path : site.paths()) {
            sums.put(path, Arrays.hashCode(site.bytes(path).orElseThrow()));
        }
        return sums;
    }

    private static Map<String, Integer> files(Path root) throws IOException {
        var sums = new TreeMap<String, Integer>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(Manifest.NAME)) {
                    var path = root.relativize(file).toString().replace('\\', '/');
                    sums.put(path, Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return sums;
    }
}
