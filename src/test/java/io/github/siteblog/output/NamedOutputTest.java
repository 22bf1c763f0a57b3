package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NamedOutputTest {

    @Test
    void namesTheFileThatCannotBeWritten() {
        thenFailsWith(new IOException("No space left on device"), "target/x: No space left on device");
    }

    @Test
    void passesOnWhatNamesAFile() {
        thenFailsWith(new NoSuchFileException("target/y"), "target/y");
    }

    private static void thenFailsWith(IOException cause, String message) {
        var out = new NamedOutput(Path.of("target/x"), new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw cause;
            }

            @Override
            public void close() throws IOException {
                throw cause;
            }
        });
        assertThatThrownBy(() -> out.write(new byte[] {1}))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(message);
        assertThatThrownBy(out::close).isInstanceOf(FileSystemException.class).hasMessage(message);
    }
}
