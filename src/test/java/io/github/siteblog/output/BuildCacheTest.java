package io.github.siteblog.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {

    private static final byte[] SOURCE = "source".getBytes(UTF_8);

    @TempDir
    private Path root;

    private Path folder;
    private String name;

    @BeforeEach
    void keepAFile() throws IOException {
        folder = root.resolve("a/cache");
        name = BuildCache.key("recipe", SOURCE) + "-480w.png";
        var cache = BuildCache.open(folder);
        assertThat(cache.find(name)).isEmpty();
        cache.put(name, "made".getBytes(UTF_8));
        cache.tidy();
    }

    @Test
    void findsWhatTheLastRunKept() throws IOException {
        var cache = BuildCache.open(folder);
        assertThat(cache.find(name)).contains(4L);
        try (var in = cache.open(name)) {
            assertThat(in).hasContent("made");
        }
    }

    @Test
    void findsNothingWhenItIsToBeClean() throws IOException {
        assertThat(BuildCache.open(folder, true).find(name)).isEmpty();
    }

    @Test
    void keepsWhatWasFound() throws IOException {
        var cache = BuildCache.open(folder);
        cache.find(name);
        cache.tidy();
        assertThat(BuildCache.open(folder).find(name)).contains(4L);
    }

    @Test
    void deletesWhatWasOfNoUse() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        BuildCache.open(folder).tidy();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(Manifest.NAME, "notes.txt");
        }
    }

    @Test
    void doesNotFindWhatIsDamaged() throws IOException {
        Files.writeString(folder.resolve(name), "mad3");
        assertThat(BuildCache.open(folder).find(name)).isEmpty();
        Files.writeString(folder.resolve(name), "mad");
        assertThat(BuildCache.open(folder).find(name)).isEmpty();
        Files.delete(folder.resolve(name));
        assertThat(BuildCache.open(folder).find(name)).isEmpty();
    }

    @Test
    void findsNothingWithoutItsSums() throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), "nonsense");
        assertThat(BuildCache.open(folder).find(name)).isEmpty();
        Files.delete(folder.resolve(Manifest.NAME));
        assertThat(BuildCache.open(folder).find(name)).isEmpty();
    }

    @Test
    void putsAnotherFileInThePlaceOfADamagedOne() throws IOException {
        Files.writeString(folder.resolve(name), "mad3");
        var cache = BuildCache.open(folder);
        cache.put(name, "made".getBytes(UTF_8));
        cache.tidy();
        assertThat(BuildCache.open(folder).find(name)).contains(4L);
    }

    @Test
    void makesNoFolderForNothing() throws IOException {
        BuildCache.open(root.resolve("none")).tidy();
        assertThat(root.resolve("none")).doesNotExist();
    }

    @Test
    void hasAnotherKeyForAnotherSourceOrRecipe() throws IOException {
        assertThat(BuildCache.key("a", SOURCE))
                .matches("[0-9a-f]{64}")
                .isEqualTo(BuildCache.key("a", SOURCE))
                .isNotEqualTo(BuildCache.key("b", SOURCE))
                .isNotEqualTo(BuildCache.key("a", "sourcf".getBytes(UTF_8)));
    }
}
