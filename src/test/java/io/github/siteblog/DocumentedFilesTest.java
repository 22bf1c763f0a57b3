package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files that pages tell readers to copy are those of the integration tests. */
class DocumentedFilesTest {

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
}
