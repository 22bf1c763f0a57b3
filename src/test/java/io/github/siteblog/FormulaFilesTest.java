package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.output.BuildCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaFilesTest {

    private static final String MATHML = "<math><mi>\u03B1</mi></math>";

    @TempDir
    private Path folder;

    @BeforeEach
    void keepAFormula() throws IOException {
        var cache = BuildCache.open(folder);
        var files = new FormulaFiles(cache);
        assertThat(files.find("alpha")).isEmpty();
        files.keep("alpha", MATHML);
        files.keep("alpha", MATHML);
        cache.tidy();
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-formula.html"))
                    .toList();
        }
    }

    @Test
    void findThemInTheNextRun() throws IOException {
        var files = new FormulaFiles(BuildCache.open(folder));
        assertThat(files.find("alpha")).contains(MATHML);
        assertThat(files.find("beta")).isEmpty();
    }

    @Test
    void keepWhatWasUsed() throws IOException {
        var cache = BuildCache.open(folder);
        var files = new FormulaFiles(cache);
        files.find("alpha");
        files.keep("alpha", MATHML);
        cache.tidy();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void forgetWhatWasNotUsed() throws IOException {
        BuildCache.open(folder).tidy();
        assertThat(kept()).isEmpty();
    }

    @Test
    void makeADamagedOneAnew() throws IOException {
        Files.writeString(kept().get(0), "<script>");
        var cache = BuildCache.open(folder);
        var files = new FormulaFiles(cache);
        assertThat(files.find("alpha")).isEmpty();
        files.keep("alpha", MATHML);
        cache.tidy();
        assertThat(new FormulaFiles(BuildCache.open(folder)).find("alpha")).contains(MATHML);
    }
}
