package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingTest {

    private static final String SUM = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

    @TempDir
    Path folder;

    private Path root;
    private Path file;

    @BeforeEach
    void root() {
        root = folder.resolve("site");
        file = folder.resolve(".site-pending.sha256");
    }

    @Test
    void namesTheFilesOfBothSitesAndOfTheRunThatWasCutOff() throws IOException {
        write("first.html");
        Pending.read(file, Disk.REAL)
                .write(
                        new Manifest(Map.of("last.html", SUM)),
                        new Manifest(Map.of("next.html", SUM)),
                        new Staging(folder.resolve(".site-staging"), Disk.REAL));
        assertThat(Pending.read(file, Disk.REAL).paths()).containsExactly("first.html", "last.html", "next.html");
    }

    @Test
    void makesAFolderWithoutManifestOurs() throws IOException {
        write("index.html", "blog/p.html");
        given("index.html");
        Sites.write(root, "new.html");
        assertThat(Sites.files(root)).containsExactly("new.html=x");
        assertThat(file).doesNotExist();
    }

    @Test
    void makesNoOtherFileOurs() throws IOException {
        write("index.html");
        given("index.html");
        given("precious.txt");
        var problems = new Problems();
        assertThat(OutputTree.open(root, problems)).isEmpty();
        assertThat(Sites.lines(problems)).hasSize(1).first().asString().endsWith("[cfg/foreign-output]");
        assertThat(Sites.files(root)).containsExactly("index.html=x", "precious.txt=x");
    }

    @Test
    void isTakenForNoneWhereItIsDamaged() throws IOException {
        Files.writeString(file, "damaged");
        assertThat(Pending.read(file, Disk.REAL).paths()).isEmpty();
        Sites.write(root, "index.html");
        assertThat(file).doesNotExist();
    }

    private void write(String... paths) throws IOException {
        var text = new StringBuilder();
        for (var path : paths) {
            text.append(SUM).append("  ").append(path).append('\n');
        }
        Files.writeString(file, text);
    }

    private void given(String path) throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve(path), "x");
    }
}
