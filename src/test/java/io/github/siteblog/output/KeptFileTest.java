package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {

    @TempDir
    private Path folder;

    @Test
    void isEmptyUntilItIsWritten() throws IOException {
        assertThat(new KeptFile(folder.resolve("a/kept.txt")).read()).isEmpty();
    }

    @Test
    void isReplacedAsAWhole() throws IOException {
        var file = new KeptFile(folder.resolve("a/kept.txt"));
        file.write("one");
        file.write("two");
        assertThat(file.read()).isEqualTo("two");
        assertThat(folder.resolve("a")).isDirectoryNotContaining(path -> !path.endsWith("kept.txt"));
    }
}
