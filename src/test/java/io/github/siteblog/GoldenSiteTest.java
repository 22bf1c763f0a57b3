package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.Moment;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The blogs of some integration tests, compared with what they looked like when a person last looked at them. After an
 * intended change, run with {@code -Dgolden.update} and read the difference.
 */
@ParameterizedClass
@ValueSource(strings = {"pages-without-slashes", "sample-blog"})
class GoldenSiteTest {

    private static final String NOW = "2026-06-01T00:00:00Z";

    private static final Pattern TEXT =
            Pattern.compile(".*\\.(html|json|txt|webmanifest|xml)|favicon\\.svg|_redirects");

    private static final Pattern FINGERPRINT =
            Pattern.compile("(/assets/\\w+)\\.[0-9a-f]{10}\\.((?:css|js)\"(?: defer)?) integrity=\"[^\"]+\"");

    @TempDir
    private static Path folder;

    private final Path project;
    private final Path source;
    private final Path golden;
    private final Path site;

    GoldenSiteTest(String name) {
        project = Path.of("src-it", name);
        source = project.resolve("src/blog");
        golden = Path.of("src/test/resources/golden", name);
        site = folder.resolve(name);
    }

    @BeforeParameterizedClassInvocation
    static void render(String name) throws IOException {
        var test = new GoldenSiteTest(name);
        test.run(test.site, 2).render();
        if (System.getProperty("golden.update") != null) {
            test.update();
        }
    }

    private Blog run(Path output, int threads) {
        return run(output, TestRun.at(NOW, threads, FailOn.WARNING));
    }

    private Blog run(Path output, BlogSettings.Run run) {
        return new Blog(TestRun.in(project, output, folder.resolve("cache"), run), new Problems());
    }

    @Test
    void theBlogHasNoProblem() throws IOException {
        assertThat(run(site, 2).validate().problems()).isEmpty();
    }

    @Test
    void theCheckFindsEveryTarget() throws IOException {
        assertThat(run(site, 2).check(null).problems()).isEmpty();
    }

    @Test
    void theSameFilesAreThere() throws IOException {
        assertThat(texts(site)).isEqualTo(texts(golden));
    }

    @Test
    void theCheckFindsEveryTargetOnDisk() throws IOException {
        var relative = new BlogSettings.Run(
                Moment.parse(NOW), 2, FailOn.WARNING, "test", "", BlogSettings.Links.RELATIVE, false);
        var disk = run(folder.resolve("disk-" + site.getFileName()), relative);
        disk.render();

        assertThat(disk.check(null).problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsTheSame() throws IOException {
        return texts(golden).stream()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(withoutFingerprints(site.resolve(path)))
                                .isEqualTo(Files.readString(golden.resolve(path)))));
    }

    @Test
    void everyPublicFileIsCopied() throws IOException {
        var sources = source.resolve("public");
        try (var files = Files.walk(sources).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                assertThat(site.resolve(sources.relativize(file).toString())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void oneThreadWritesTheSameBytes() throws IOException {
        var alone = folder.resolve("alone-" + site.getFileName());
        run(alone, 1).render();

        assertThat(alone.resolve(".site-blog.sha256")).hasSameTextualContentAs(site.resolve(".site-blog.sha256"));
    }

    @Test
    void aSecondRunWritesNothing() throws IOException {
        var twice = folder.resolve("twice-" + site.getFileName());
        run(twice, 2).render();

        assertThat(run(twice, 2).render().written().written()).isZero();
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

    private void update() throws IOException {
        if (Files.exists(golden)) {
            for (var path : texts(golden)) {
                Files.delete(golden.resolve(path));
            }
        }
        for (var path : texts(site)) {
            var target = golden.resolve(path);
            Files.createDirectories(target.getParent());
            Files.writeString(target, withoutFingerprints(site.resolve(path)));
        }
    }
}
