package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String SUM = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

    @TempDir
    Path folder;

    @Test
    void isWhatSha256sumReads() {
        assertThat(new Manifest(Map.of("b.html", SUM, "a b/é.html", SUM)).text())
                .isEqualTo(SUM + "  a b/é.html\n" + SUM + "  b.html\n");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        var manifest = read(new Manifest(Map.of("b.html", SUM, "a b/é..html", SUM)).text())
                .orElseThrow();
        assertThat(manifest.paths()).containsExactly("a b/é..html", "b.html");
        assertThat(manifest.sum("b.html")).isEqualTo(SUM);
        assertThat(manifest.sum("c.html")).isEmpty();
    }

    @Test
    void mayBeEmpty() throws IOException {
        assertThat(read("").orElseThrow().paths()).isEmpty();
    }

    @Test
    void isMissingWhereThereIsNoFile() throws IOException {
        assertThat(Manifest.read(folder.resolve("none"))).isEmpty();
        assertThat(Manifest.read(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "",
                SUM,
                SUM + "  ",
                SUM + " a.html",
                SUM + " *a.html",
                "2D" + SUM + "  a.html",
                SUM + "  /etc/passwd",
                SUM + "  ../a.html",
                SUM + "  a/../../b.html",
                SUM + "  a/..",
                SUM + "  a\\..\\b.html",
            })
    void isDamagedByALineThatItWouldNotWrite(String line) throws IOException {
        assertThat(read(SUM + "  index.html\n" + line + "\n")).isEmpty();
    }

    private Optional<Manifest> read(String text) throws IOException {
        return Manifest.read(Files.writeString(folder.resolve(Manifest.NAME), text));
    }
}
