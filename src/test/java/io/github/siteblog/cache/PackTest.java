package io.github.siteblog.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.parallel.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    @TempDir
    Path folder;

    private Path data;
    private Path index;

    @BeforeEach
    void files() throws IOException {
        data = folder.resolve("pack");
        index = folder.resolve("index");
        try (var pack = Pack.open(folder)) {
            put(pack, "a", "first");
            put(pack, "b", "second");
        }
    }

    @Test
    void findsWhatAnEarlierRunPut() throws IOException {
        try (var pack = Pack.open(folder)) {
            assertThat(find(pack, "a")).contains("first");
            assertThat(find(pack, "b")).contains("second");
            assertThat(find(pack, "c")).isEmpty();
        }
    }

    @Test
    void findsWhatThisRunPut() throws IOException {
        try (var pack = Pack.open(folder)) {
            put(pack, "c", "third");
            put(pack, "a", "again");
            assertThat(find(pack, "c")).contains("third");
            assertThat(find(pack, "a")).contains("again");
        }
    }

    @Test
    void forgetsWhatARunHadNoUseFor() throws IOException {
        try (var pack = Pack.open(folder)) {
            find(pack, "a");
        }
        try (var pack = Pack.open(folder)) {
            assertThat(find(pack, "a")).contains("first");
            assertThat(find(pack, "b")).isEmpty();
        }
    }

    @Test
    void beginsEmptyWhenItIsToBeClean() throws IOException {
        try (var pack = Pack.open(folder, true)) {
            assertThat(find(pack, "a")).isEmpty();
        }
        try (var pack = Pack.open(folder)) {
            assertThat(find(pack, "a")).isEmpty();
        }
    }

    @Test
    void doesNotGrowWithoutEnd() throws IOException {
        for (int run = 0; run < 50; run++) {
            try (var pack = Pack.open(folder)) {
                put(pack, "run " + run, "x".repeat(1_000));
            }
        }
        assertThat(Files.size(data)).isLessThan(4_000);
    }

    @Test
    void doesNotFindWhatIsDamaged() throws IOException {
        var bytes = Files.readAllBytes(data);
        bytes[0] ^= 1;
        Files.write(data, bytes);
        try (var pack = Pack.open(folder)) {
            assertThat(find(pack, "a")).isEmpty();
            assertThat(find(pack, "b")).contains("second");
        }
    }

    @Test
    void doesNotFindWhatIsCutOff() throws IOException {
        Files.write(data, Arrays.copyOf(Files.readAllBytes(data), 8));
        try (var pack = Pack.open(folder)) {
            assertThat(find(pack, "a")).contains("first");
            assertThat(find(pack, "b")).isEmpty();
        }
    }

    @Test
    void takesNothingFromADamagedIndex() throws IOException {
        var bytes = Files.readAllBytes(index);
        for (int i = 0; i < bytes.length; i++) {
            var damaged = bytes.clone();
            damaged[i] ^= 0x40;
            Files.write(index, damaged);
            try (var pack = Pack.open(folder)) {
                assertThat(find(pack, "a")).as("byte %s", i).isEmpty();
                put(pack, "a", "first");
            }
        }
    }

    @Test
    void takesNothingFromAnIndexThatIsCutOff() throws IOException {
        var bytes = Files.readAllBytes(index);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(index, Arrays.copyOf(bytes, length));
            try (var pack = Pack.open(folder)) {
                assertThat(find(pack, "a")).as("%s bytes", length).isEmpty();
            }
        }
    }

    @Test
    void isNotSharedWithARunBeside() throws IOException {
        try (var pack = Pack.open(folder);
                var other = Pack.open(folder)) {
            put(other, "a", "of the other");
            put(pack, "c", "third");
            assertThat(find(other, "a")).contains("of the other");
            assertThat(find(other, "c")).isEmpty();
            assertThat(find(pack, "a")).contains("first");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(data, index);
        }
        try (var pack = Pack.open(folder)) {
            assertThat(find(pack, "a")).contains("first");
            assertThat(find(pack, "c")).contains("third");
        }
    }

    @Test
    void staysTheRunsOwnWhenOthersCameAndWent() throws IOException {
        try (var pack = Pack.open(folder)) {
            for (int run = 0; run < 3; run++) {
                try (var other = Pack.open(folder)) {
                    assertThat(find(other, "a")).isEmpty();
                }
            }
            assertThat(folder.resolve("lock")).exists();
            assertThat(find(pack, "a")).contains("first");
        }
        assertThat(folder.resolve("lock")).doesNotExist();
    }

    @Test
    void servesManyThreads() throws IOException {
        try (var workers = new Workers(4);
                var pack = Pack.open(folder)) {
            var numbers = IntStream.range(0, 2_000).boxed().toList();
            var found = workers.map(numbers, number -> {
                put(pack, "n" + number, "text " + number);
                return find(pack, "n" + number).orElseThrow();
            });
            assertThat(found)
                    .isEqualTo(numbers.stream().map(number -> "text " + number).toList());
        }
    }

    private static void put(Pack pack, String name, String text) throws IOException {
        pack.put(name, text.getBytes(UTF_8));
    }

    private static Optional<String> find(Pack pack, String name) throws IOException {
        return pack.find(name).map(bytes -> new String(bytes, UTF_8));
    }
}
