package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that fails, or ends, at each of its steps. */
class CommitTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "NONE, OLD, FOR_EVER",
        "OLD, NEW, ONCE",
        "OLD, NEW, FOR_EVER",
        "OLD, OLD, FOR_EVER",
        "FILES, FOLDERS, FOR_EVER",
        "FOLDERS, FILES, FOR_EVER"
    })
    void canBeCutOffAnywhere(Edition last, Edition next, FailingDisk.Way way) throws IOException {
        var step = 0;
        FailingDisk disk;
        do {
            // While files are staged, one step is like the other.
            step += step < 2 * next.files().size() ? 5 : 1;
            var root = folder.resolve(step + "/site");
            if (last != Edition.NONE) {
                last.write(root);
            }
            disk = new FailingDisk(step, way);
            cutOff(root, last, next, disk);
            thenRepaired(root, step % 2 == 0 && last != Edition.NONE ? last : next);
        } while (disk.hasFailed());
        assertThat(step).isGreaterThan(next.files().size());
    }

    @ParameterizedTest
    @CsvSource({"OLD, NEW", "FOLDERS, FILES"})
    void canBeCutOffAgainAndAgain(Edition last, Edition next) throws IOException {
        var root = folder.resolve("site");
        last.write(root);
        for (var step = 30; step < 60; step += 2) {
            cutOff(root, last, next, new FailingDisk(step, FailingDisk.Way.FOR_EVER));
            cutOff(root, next, last, new FailingDisk(30 + step * 7 % 30, FailingDisk.Way.FOR_EVER));
        }
        thenRepaired(root, next);
    }

    @Test
    void canBeCutOffInAFolderThatWasEmpty() throws IOException {
        for (var step = 1; step < 60; step += 4) {
            var root = Files.createDirectories(folder.resolve(step + "/site"));
            cutOff(root, Edition.NONE, Edition.FILES, new FailingDisk(step, FailingDisk.Way.FOR_EVER));
            cutOff(root, Edition.FILES, Edition.FOLDERS, new FailingDisk(step * 7 % 60, FailingDisk.Way.FOR_EVER));
            thenRepaired(root, Edition.FILES);
        }
    }

    private static void cutOff(Path root, Edition last, Edition next, FailingDisk disk) throws IOException {
        var before = Edition.on(root);
        try {
            next.write(root, disk);
        } catch (HalfPublishedException e) {
            assertThat(e).hasMessage("The site in '%s' is half published.".formatted(root));
        } catch (IOException e) {
            assertThat(Edition.on(root)).isIn(before, next.files());
        }
        var found = Edition.on(root);
        assertThat(Edition.torn(found, last, next)).isEmpty();
        if (last == Edition.OLD && next == Edition.NEW || last == Edition.NEW && next == Edition.OLD) {
            assertThat(Edition.deadLinks(found, last, next)).isEmpty();
        }
    }

    private static void thenRepaired(Path root, Edition edition) throws IOException {
        edition.write(root);
        assertThat(Edition.on(root)).isEqualTo(edition.files());
        assertThat(root.getParent()).isDirectoryNotContaining("glob:**/.*");
        var clean = root.resolveSibling("clean");
        edition.write(clean);
        assertThat(root.resolve(Manifest.NAME)).hasSameTextualContentAs(clean.resolve(Manifest.NAME));
    }
}
