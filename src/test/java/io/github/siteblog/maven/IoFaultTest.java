package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class IoFaultTest {

    @Test
    void tellsThatAFileIsGone() {
        thenMessage(
                new NoSuchFileException("posts/p.md"),
                "The file 'posts/p.md' was deleted while the goal ran. Run it again.");
    }

    @Test
    void tellsThatAFileMayNotBeOpened() {
        thenMessage(
                new AccessDeniedException("posts/p.md"),
                "The file 'posts/p.md' cannot be accessed. Check its permissions.");
    }

    @Test
    void passesOnWhatTheSystemSays() {
        thenMessage(
                new FileSystemException("target/x", null, "No space left on device"),
                "The file 'target/x' cannot be read or written: No space left on device.");
    }

    @Test
    void passesOnTheMessageOfAnyOtherFault() {
        thenMessage(new IOException("Broken pipe"), "A file cannot be read or written: Broken pipe.");
    }

    private static void thenMessage(IOException e, String message) {
        assertThat(IoFault.message(e)).isEqualTo(message);
    }
}
