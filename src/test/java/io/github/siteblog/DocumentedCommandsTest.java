package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that pages tell readers to copy are those that the integration tests run. */
class DocumentedCommandsTest {

    private static final Pattern COMMAND = Pattern.compile("\\bmvn( [^'`\\n]+)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```\\w+\\n(.*?)^```$");

    @ParameterizedTest
    @ValueSource(strings = {"publish.md", "build-cache.md"})
    void areRunByIntegrationTests(String page) throws IOException {
        var text = Files.readString(Path.of("src/site/markdown", page));
        var commands = FENCE.matcher(text)
                .results()
                .flatMap(fence -> COMMAND.matcher(fence.group(1)).results())
                .map(command -> command.group(1).replaceAll(" (-B|-ntp)\\b", "").strip())
                .toList();
        var run = goals();
        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(command ->
                        assertThat(run).as(command).anyMatch(goals -> (goals + " ").startsWith(command + " ")));
    }

    @Test
    void comeWithTheFilesOfIntegrationTests() throws IOException {
        var project = Path.of("src-it/build-cache-restores-the-site/.mvn");
        assertThat(Files.readString(Path.of("src/site/markdown/build-cache.md")))
                .contains(withoutDeclaration(project.resolve("extensions.xml")))
                .contains(withoutDeclaration(project.resolve("maven-build-cache-config.xml")));
    }

    private static String withoutDeclaration(Path file) throws IOException {
        return Files.readString(file).lines().skip(1).collect(Collectors.joining("\n"));
    }

    /** What follows "mvn" in the integration tests. */
    private static TreeSet<String> goals() throws IOException {
        var goals = new TreeSet<>(List.of("verify"));
        try (var projects = Files.newDirectoryStream(Path.of("src-it"), Files::isDirectory)) {
            for (var project : projects) {
                goals.addAll(goals(project.resolve("invoker.properties")));
            }
        }
        return goals;
    }

    private static List<String> goals(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("invoker.goals"))
                .map(properties::getProperty)
                .toList();
    }
}
