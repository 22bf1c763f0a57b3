package io.github.siteblog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A blog with a hundred mistakes, from its settings to its theme: one run tells them all. */
class HundredMistakesTest {

    private static final Path SOURCE = Path.of("src/test/resources/faulty-blog");
    private static final Path EXPECTED = Path.of("src/test/resources/faulty-blog.txt");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                write(SOURCE.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        // What an editor or Git would mend.
        write("posts/latin1.md", "---\ntitle: Caf\u00e9\n---\n".getBytes(ISO_8859_1));
        write("posts/utf16.md", "\uFEFF---\ntitle: Text\n---\n".getBytes(UTF_16LE));
        write("pages/control.md", "---\ntitle: Control\n---\n\na\u0000b\rc\n".getBytes(UTF_8));
        Files.createSymbolicLink(folder.resolve("blog/public/link.png"), Path.of("small.svg"));
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve("blog").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Report run(int threads) throws IOException {
        var project = new ProjectDefaults("", "", "", "");
        var settings = new BlogSettings(
                folder.resolve("blog"),
                folder.resolve("site"),
                folder.resolve("cache"),
                Path.of("no-baseline"),
                project,
                TestRun.at("2026-05-01T00:00:00Z", threads, FailOn.NEVER));
        return new Blog(settings, new Problems()).render();
    }

    private static String console(Report report) {
        return new ConsoleReport(report.findings().excerpts(), false)
                .lines(report.problems()).stream().map(ConsoleReport.Line::text).collect(joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void areAHundredProblemsInOneRunInOneOrder(int threads) throws IOException {
        var report = run(threads);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(EXPECTED, console(report));
        }
        assertThat(console(report)).isEqualTo(Files.readString(EXPECTED).replace("\r\n", "\n"));
        assertThat(report.problems()).hasSize(100);
    }

    @Test
    void areOfMostOfTheRules() throws IOException {
        assertThat(run(2).problems().stream().map(Problem::rule).distinct()).hasSizeGreaterThan(70);
    }
}
