package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

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
 * A build that goes on from the last one writes what a clean build writes, byte for byte, whatever changed, was damaged or
 * was lost in between. {@code -Dsteps=1000} tries longer, {@code -Dseed=…} the same again.
 */
class IncrementalBuildTest {

    private static final int STEPS = Integer.getInteger("steps", 30);
    private static final long SEED = Long.getLong("seed", new Random().nextLong());

    @TempDir
    Path folder;

    @Test
    void writesWhatACleanBuildWrites() throws IOException {
        System.out.printf("%s random steps with -Dseed=%s%n", STEPS, SEED);
        var edits = new RandomEdits(SEED, folder.resolve("project"));
        var random = new Random(SEED);
        var done = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            done.add(edits.step());
            if (random.nextInt(8) == 0) {
                done.add(damage(random));
            }
            var incremental = render(edits, "site", "cache");
            Folders.delete(folder.resolve("clean-site"));
            Folders.delete(folder.resolve("clean-cache"));
            var clean = render(edits, "clean-site", "clean-cache");

            var what = "-Dseed=%s, after %s".formatted(SEED, done);
            assertThat(files("site")).as(what).isEqualTo(files("clean-site"));
            assertThat(told(incremental)).as(what).isEqualTo(told(clean));
        }
    }

    @Test
    void writesNothingWhenNothingChanged() throws IOException {
        var edits = new RandomEdits(1, folder.resolve("project"));
        render(edits, "site", "cache");
        var again = render(edits, "site", "cache");

        assertThat(again.written()).isNotNull();
        assertThat(again.written().written()).isZero();
        assertThat(again.written().deleted()).isZero();
    }

    private Report render(RandomEdits edits, String output, String cache) throws IOException {
        var settings = TestRun.in(
                folder.resolve("project"), folder.resolve(output), folder.resolve(cache), TestRun.at(edits.now()));
        return new Blog(settings, new Problems()).render();
    }

    private static List<String> told(Report report) {
        return report.problems().stream().map(Problem::toString).toList();
    }

    /** Spoils or loses a file of the cache, or changes one of the site by hand. */
    private String damage(Random random) throws IOException {
        var folder = this.folder.resolve(random.nextBoolean() ? "cache" : "site");
        if (!Files.isDirectory(folder)) {
            return "damage nothing";
        }
        try (var all = Files.walk(folder)) {
            var files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".site-blog.sha256"))
                    .sorted()
                    .toList();
            var file = files.get(random.nextInt(files.size()));
            var bytes = Files.readAllBytes(file);
            if (bytes.length == 0 || random.nextInt(4) == 0) {
                Files.delete(file);
                return "lose " + file.getFileName();
            }
            if (random.nextInt(3) == 0) {
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                return "cut " + file.getFileName();
            }
            bytes[random.nextInt(bytes.length)] ^= 1;
            Files.write(file, bytes);
            return "spoil " + file.getFileName();
        }
    }

    private Map<String, Integer> files(String name) throws IOException {
        var root = folder.resolve(name);
        var sums = new TreeMap<String, Integer>();
        if (Files.isDirectory(root)) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    sums.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return sums;
    }
}
