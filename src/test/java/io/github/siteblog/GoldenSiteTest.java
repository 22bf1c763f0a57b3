package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample blog, compared with what it looked like when a person last looked at it. After an intended change, run with
 * {@code -Dgolden.update} and read the difference.
 */
class GoldenSiteTest {

    private static final Path PROJECT = Path.of("src-it/sample-blog");
    private static final Path SOURCE = PROJECT.resolve("src/blog");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/sample-blog");
    private static final Pattern TEXT = Pattern.compile(".*\\.(html|json|txt|webmanifest|xml)|favicon\\.svg");

    private static final Pattern FINGERPRINT =
            Pattern.compile("(/assets/\\w+)\\.[0-9a-f]{10}\\.((?:css|js)\"(?: defer)?) integrity=\"[^\"]+\"");

    @TempDir
    private static Path folder;

    private static Report report;

    @BeforeAll
    static void render() throws IOException {
        report = run(folder.resolve("site"), 2).render();
        if (System.getProperty("golden.update") != null) {
            update();
        }
    }

    private static Blog run(Path output, int threads) {
        var run = TestRun.at("2026-06-01T00:00:00Z", threads, FailOn.WARNING);
        return new Blog(TestRun.in(PROJECT, output, folder.resolve("cache"), run), new Problems());
    }

    @Test
    void theSampleHasNoProblem() {
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void theSameFilesAreThere() throws IOException {
        assertThat(texts(folder.resolve("site"))).isEqualTo(texts(GOLDEN));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsTheSame() throws IOException {
        return texts(GOLDEN).stream()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(withoutFingerprints(
                                        folder.resolve("site").resolve(path)))
                                .isEqualTo(Files.readString(GOLDEN.resolve(path)))));
    }

    @Test
    void everyPublicFileIsCopied() throws IOException {
        var sources = SOURCE.resolve("public");
        try (var files = Files.walk(sources).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                assertThat(folder.resolve("site")
                                .resolve(sources.relativize(file).toString()))
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void oneThreadWritesTheSameBytes() throws IOException {
        run(folder.resolve("alone"), 1).render();

        assertThat(folder.resolve("alone/.site-blog.sha256"))
                .hasSameTextualContentAs(folder.resolve("site/.site-blog.sha256"));
    }

    @Test
    void aSecondRunWritesNothing() throws IOException {
        run(folder.resolve("twice"), 2).render();

        assertThat(run(folder.resolve("twice"), 2).render().written().written()).isZero();
    }

    /** A page in which a new style sheet changes nothing. */
    private static String withoutFingerprints(Path file) throws IOException {
        return FINGERPRINT.matcher(Files.readString(file)).replaceAll("$1.$2");
    }

    private static List<String> texts(Path site) throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> TEXT.matcher(path).matches())
                    .sorted()
                    .toList();
        }
    }

    private static void update() throws IOException {
        if (Files.exists(GOLDEN)) {
            for (var path : texts(GOLDEN)) {
                Files.delete(GOLDEN.resolve(path));
            }
        }
        for (var path : texts(folder.resolve("site"))) {
            var target = GOLDEN.resolve(path);
            Files.createDirectories(target.getParent());
            Files.writeString(target, withoutFingerprints(folder.resolve("site").resolve(path)));
        }
    }
}
