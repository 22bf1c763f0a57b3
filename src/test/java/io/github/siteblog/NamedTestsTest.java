package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests that hold what is promised to contributors and users are there. */
class NamedTestsTest {

    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+Test\\b");

    @ParameterizedTest
    @ValueSource(strings = {"SECURITY.md", "CONTRIBUTING.md"})
    void areThere(String page) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            var named = TEST.matcher(Files.readString(Path.of(".github", page)))
                    .results()
                    .map(match -> match.group())
                    .toList();
            assertThat(named).isNotEmpty().isSubsetOf(tests);
        }
    }
}
