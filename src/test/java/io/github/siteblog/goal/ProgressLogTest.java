package io.github.siteblog.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLogTest {

    private final List<String> lines = new ArrayList<>();
    private long now;

    private final ProgressLog progress = new ProgressLog(lines::add, () -> now);

    private void work(String name, int all, long nanosecondsEach) {
        var oneMore = progress.begin(name, all);
        for (int done = 1; done <= all; done++) {
            now += nanosecondsEach;
            oneMore.run();
        }
    }

    @Test
    void tellsNothingOfShortWork() {
        work("Read", 10_000, 100_000);
        assertThat(lines).isEmpty();
    }

    @Test
    void tellsEveryTenthOfLongWorkButNotItsEnd() {
        work("Rendered", 12_000, 1_000_000_000);
        assertThat(lines)
                .hasSize(9)
                .startsWith("Rendered 1,200 of 12,000 files.", "Rendered 2,400 of 12,000 files.")
                .endsWith("Rendered 10,800 of 12,000 files.");
    }

    @Test
    void beginsToTellAfterTwoSeconds() {
        work("Read", 100, 50_000_000);
        assertThat(lines).first().isEqualTo("Read 50 of 100 files.");
    }

    @Test
    void tellsOfManyFilesAfterFewerOfTheSameKind() {
        work("Read", 40, 1_000_000);
        work("Read", 10_000, 10_000_000);
        assertThat(lines).startsWith("Read 1,000 of 10,000 files.").hasSize(9);
    }

    /** People are read before posts. */
    @Test
    void tellsOfTheSameNumberAgain() {
        work("Read", 10, 1_000_000_000);
        work("Read", 10, 1_000_000_000);
        assertThat(lines).endsWith("Read 9 of 10 files.").hasSize(7 + 9);
    }

    @Test
    void tellsNothingOfAFewFiles() {
        work("Read", 9, 10_000_000_000L);
        assertThat(lines).isEmpty();
    }
}
