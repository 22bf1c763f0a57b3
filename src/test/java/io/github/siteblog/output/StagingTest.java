package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    Path folder;

    private Path place;
    private Staging staging;

    @BeforeEach
    void staging() {
        place = folder.resolve(".site-staging");
        staging = new Staging(place, Disk.REAL);
    }

    @Test
    void keepsAFileUntilItIsMoved() throws IOException {
        assertThat(staging.write(OutputFile.of("a/b.html", "x"))).hasSize(64);
        staging.move("a/b.html", folder.resolve("site/c/d.html"));
        assertThat(folder.resolve("site/c/d.html")).hasContent("x");
        assertThat(place.resolve("a/b.html")).doesNotExist();
    }

    @Test
    void becomesTheOutputFolder() throws IOException {
        staging.write(OutputFile.of("a/b.html", "x"));
        staging.moveAll(folder.resolve("site"));
        assertThat(folder.resolve("site/a/b.html")).hasContent("x");
        assertThat(place).doesNotExist();
    }

    @Test
    void isClearedAndDoesNotFollowLinks() throws IOException {
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("x"), "mine");
        staging.write(OutputFile.of("a/b.html", "x"));
        Files.createSymbolicLink(place.resolve("a/link"), elsewhere);
        staging.clear();
        staging.clear();
        assertThat(place).doesNotExist();
        assertThat(elsewhere.resolve("x")).hasContent("mine");
    }

    @Test
    void doesNotDeleteWhatIsNoFolder() throws IOException {
        Files.writeString(place, "mine");
        assertThatThrownBy(staging::clear)
                .isInstanceOf(FileSystemException.class)
                .hasMessage(place + ": it is in the place of a folder of this plugin");
        assertThat(place).hasContent("mine");
    }

    @Test
    void writesNowhereElse() {
        assertThatThrownBy(() -> staging.write(OutputFile.of("../x", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not inside the output folder: ../x");
    }
}
