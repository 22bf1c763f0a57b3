package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed at random moments while they publish. {@code -Dkill.rounds=200} kills more of them, and
 * {@code -Dkill.seed} at the moments of an earlier run.
 */
class KilledRunTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 8);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void leavesASiteThatTheNextRunCompletes() throws Exception {
        var root = folder.resolve("site");
        var moments = new Random(SEED);
        for (var round = 0; round < ROUNDS; round++) {
            killed(root, moments.nextInt(400));
            var what = "round %s of seed %s".formatted(round, SEED);
            var found = Edition.on(root);
            assertThat(Edition.torn(found, Edition.OLD, Edition.NEW)).as(what).isEmpty();
            if (!found.isEmpty()) {
                assertThat(Edition.deadLinks(found, Edition.OLD, Edition.NEW))
                        .as(what)
                        .isEmpty();
            }
            var next = round % 2 == 0 ? Edition.OLD : Edition.NEW;
            next.write(root);
            assertThat(Edition.on(root)).as(what).isEqualTo(next.files());
            assertThat(folder).as(what).isDirectoryNotContaining("glob:**/.*");
        }
    }

    private static void killed(Path root, int millis) throws IOException, InterruptedException {
        var process = PublishingLoop.start(root);
        Thread.sleep(millis);
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
