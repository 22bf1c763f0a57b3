package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds that work on one output folder at the same time. */
class TwoBuildsTest {

    private static final int ROUNDS = 25;

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void neverLeaveAMixedSite() throws Exception {
        var root = folder.resolve("site");
        Edition.OLD.write(root);
        var threads = Executors.newFixedThreadPool(3);
        List<Callable<Void>> builds =
                List.of(() -> publish(root, Edition.OLD), () -> publish(root, Edition.NEW), () -> read(root));
        for (var build : threads.invokeAll(builds)) {
            build.get();
        }
        threads.shutdown();
        assertThat(Edition.on(root)).isIn(Edition.OLD.files(), Edition.NEW.files());
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    @Timeout(60)
    void neverLeaveAMixedSiteFromTwoProcesses() throws Exception {
        var root = folder.resolve("site");
        Edition.OLD.write(root);
        var process = PublishingLoop.start(root);
        try {
            for (var round = 0; round < ROUNDS; round++) {
                (round % 2 == 0 ? Edition.OLD : Edition.NEW).write(root);
                try (var site = RenderedSite.open(root, new Problems()).orElseThrow()) {
                    assertThat(site.paths()).hasSize(Edition.OLD.files().size());
                    assertThat(Edition.on(root)).isIn(Edition.OLD.files(), Edition.NEW.files());
                }
            }
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Void publish(Path root, Edition edition) throws IOException, InterruptedException {
        for (var round = 0; round < ROUNDS; round++) {
            edition.write(root);
            Thread.sleep(60);
        }
        return null;
    }

    private static Void read(Path root) throws IOException, InterruptedException {
        var seen = new ArrayList<Map<String, String>>();
        for (var round = 0; round < ROUNDS; round++) {
            var problems = new Problems();
            try (var site = RenderedSite.open(root, problems).orElse(null)) {
                assertThat(Sites.lines(problems)).isEmpty();
                assertThat(site).isNotNull();
                seen.add(Edition.on(root));
            }
            Thread.sleep(60);
        }
        assertThat(seen).isSubsetOf(List.of(Edition.OLD.files(), Edition.NEW.files()));
        return null;
    }
}
