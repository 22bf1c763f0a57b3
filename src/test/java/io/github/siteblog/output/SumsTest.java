package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SumsTest {

    @Test
    void areThoseOfSha256sum(@TempDir Path folder) throws IOException {
        assertThat(Sums.of(Files.writeString(folder.resolve("a"), "abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void areMadeWhileAllBytesAreCopied() throws IOException {
        var bytes = new byte[200_000];
        bytes[199_999] = 7;
        var copy = new ByteArrayOutputStream();
        assertThat(Sums.copy(new ByteArrayInputStream(bytes), copy))
                .isEqualTo("3b67f65b4fb7565307eef7ae56c03dfd8d0ac6a91f2725b2b9dc6f35a31275c6");
        assertThat(copy.toByteArray()).isEqualTo(bytes);
    }
}
